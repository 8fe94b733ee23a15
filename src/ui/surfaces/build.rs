//! From a stem of a pack to the words that are shown.

use super::data::{
    Artefact, ChatData, Count, Counted, Line, MessageData, NewsSiteData, NoteData, NoticeData, ResultData, SearchData,
    SocialPostData, SurfaceData, VideoData,
};
use super::marker::Marker;
use crate::base::{Language, PackId, Surface};
use crate::pack::model::{
    ChatForward, Cue, ItemWords, NewsSite, Notice, Place, Reach, SearchResult, ShortVideo, SocialPost, Stem, Tells,
};
use crate::words::Words;

/// Whether the cues are shown in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cues {
    /// While judging.
    Hidden,
    /// In the reveal.
    Shown,
}

impl SurfaceData {
    /// The stem of `item` of `pack`, whose words are in `language`. Interface words come from `words`.
    #[must_use]
    pub fn build(words: &Words, pack: &PackId, language: &Language, item: &ItemWords, cues: Cues) -> Self {
        let cues: &[Cue] = if cues == Cues::Shown { &item.cues } else { &[] };
        let mut maker = Maker { words, language, marker: Marker::new(cues, pack.as_str()) };
        let artefact = match &item.stem {
            Stem::NewsSite(stem) => Artefact::NewsSite(maker.news_site(stem)),
            Stem::SocialPost(stem) => Artefact::SocialPost(maker.social_post(stem)),
            Stem::ChatForward(stem) => Artefact::Chat(maker.chat(stem)),
            Stem::ShortVideo(stem) => Artefact::Video(maker.video(stem)),
            Stem::SearchResult(stem) => Artefact::Search(maker.search(stem)),
            Stem::Notice(stem) => Artefact::Notice(maker.notice(stem)),
        };
        Self {
            language: language.clone(),
            label: words.get("surface-practice"),
            name: surface_name(words, item.stem.surface()),
            artefact,
            numbers: maker.marker.numbers(),
        }
    }
}

/// "News site", "Chat message" …
#[must_use]
pub fn surface_name(words: &Words, surface: Surface) -> String {
    words.get(&format!("surface-{}", surface.as_str()))
}

/// The margin notes of an item, in the order of the numbers that its surface gave them.
#[must_use]
pub fn notes(words: &Words, cues: &[Cue], surface: &SurfaceData) -> Vec<NoteData> {
    let notes = cues.iter().zip(&surface.numbers).map(|(cue, number)| NoteData {
        number: *number,
        title: cue.title.clone(),
        note: cue.note.clone(),
        tells: cue.tells,
        tells_word: words.get(match cue.tells {
            Tells::For => "tells-for",
            Tells::Against => "tells-against",
            Tells::Neither => "tells-neither",
        }),
    });
    let mut notes: Vec<NoteData> = notes.collect();
    notes.sort_by_key(|note| note.number);
    notes
}

struct Maker<'a> {
    words: &'a Words,
    language: &'a Language,
    marker: Marker<'a>,
}

impl Maker<'_> {
    fn dot(&self) -> &'static str {
        if self.language.is_han() { "·" } else { " · " }
    }

    fn news_site(&mut self, stem: &NewsSite) -> NewsSiteData {
        let published = self.words.published(&stem.published);
        let byline = [
            (Some(Place::Byline), stem.byline.as_deref().unwrap_or_default()),
            (Some(Place::Published), published.as_str()),
        ];
        NewsSiteData {
            address: self.marker.line(Place::Address, &stem.address),
            outlet: self.marker.line(Place::Outlet, &stem.outlet),
            rubrics: self.rubrics(),
            section: self.optional(Place::Section, stem.section.as_deref()),
            headline: self.marker.line(Place::Headline, &stem.headline),
            dek: self.optional(Place::Dek, stem.dek.as_deref()),
            byline: self.marker.joined(&byline, self.dot()),
            body: self.marker.paragraphs(Place::Body, &stem.body),
            picture: stem.picture.as_ref().map(|picture| self.marker.picture(picture)),
            reach: self.reach(stem.reach),
        }
    }

    /// Rubrics of any paper, in the language of the stem where the interface speaks it.
    fn rubrics(&self) -> Vec<String> {
        if self.words.language() != self.language {
            return Vec::new();
        }
        (1..=4).map(|n| self.words.get(&format!("surface-rubric-{n}"))).collect()
    }

    fn social_post(&mut self, stem: &SocialPost) -> SocialPostData {
        SocialPostData {
            author: self.marker.line(Place::Author, &stem.author),
            kind: stem.author_kind,
            about: self.about(&stem.handle, &stem.published, stem.followers),
            badge: self.optional(Place::Badge, stem.badge.as_deref()),
            text: self.marker.line(Place::Text, &stem.text),
            picture: stem.picture.as_ref().map(|picture| self.marker.picture(picture)),
            reach: self.reach(stem.reach),
            pinned: stem
                .pinned
                .as_deref()
                .map(|text| (self.words.get("surface-pinned"), self.marker.line(Place::Pinned, text))),
            replies_title: self.words.get("surface-replies"),
            replies: self.replies(stem),
            nothing_posted: self.words.get("surface-nothing-posted"),
        }
    }

    fn replies(&self, stem: &SocialPost) -> Vec<(String, Line)> {
        let replies = stem
            .replies
            .iter()
            .enumerate()
            .map(|(at, reply)| (reply.author.clone(), self.marker.line(Place::Reply(nth(at)), &reply.text)));
        replies.collect()
    }

    fn about(&self, handle: &str, published: &str, followers: Option<u64>) -> Line {
        let published = self.words.published(published);
        let followers = followers.map(|n| self.count("surface-followers", n)).unwrap_or_default();
        let parts = [
            (Some(Place::Handle), handle),
            (Some(Place::Published), published.as_str()),
            (Some(Place::Followers), followers.as_str()),
        ];
        self.marker.joined(&parts, self.dot())
    }

    fn chat(&mut self, stem: &ChatForward) -> ChatData {
        let mut messages = Vec::with_capacity(stem.messages.len());
        for (at, message) in stem.messages.iter().enumerate() {
            messages.push(MessageData {
                author: Line { text: message.author.clone(), ..Line::default() },
                forwarded: message.forwarded.then(|| self.words.get("surface-forwarded")),
                text: self.marker.bold_line(Place::Message(nth(at)), &message.text),
                picture: message.picture.as_ref().map(|picture| self.marker.picture(picture)),
            });
        }
        ChatData {
            group: self.marker.line(Place::Group, &stem.group),
            members: stem.members.map(|n| self.count("surface-members", u64::from(n))),
            published: self.published(&stem.published),
            messages,
            nothing_sent: self.words.get("surface-nothing-sent"),
        }
    }

    fn video(&mut self, stem: &ShortVideo) -> VideoData {
        let mut still = self.marker.picture(&stem.still);
        still.caption = None;
        VideoData {
            author: self.marker.line(Place::Author, &stem.author),
            about: self.about(&stem.handle, &stem.published, stem.followers),
            still,
            overlay: self.optional(Place::Overlay, stem.overlay.as_deref()),
            length: format!("{}:{:02}", stem.seconds / 60, stem.seconds % 60),
            length_name: self.words.with("surface-length", &[("n", stem.seconds.into())]),
            caption: self.marker.line(Place::Caption, &stem.caption),
            sound: self.optional(Place::Sound, stem.sound.as_deref()),
            reach: self.reach(stem.reach),
        }
    }

    fn search(&mut self, stem: &SearchResult) -> SearchData {
        let results = stem.results.iter().enumerate().map(|(at, hit)| {
            let date = hit.date.as_deref().map(|date| self.words.published(date));
            let snippet = match date {
                Some(date) => format!("{date}{}{}", self.dot(), hit.snippet),
                None => hit.snippet.clone(),
            };
            let texts = [&*hit.title, &*snippet, &*hit.outlet, &*hit.address];
            let [title, snippet, outlet, address] = self.marker.shared(Place::Result(nth(at)), texts);
            ResultData {
                judged: (nth(at) == stem.judged).then(|| self.words.get("surface-judged")),
                sponsored: hit.sponsored.then(|| self.words.get("surface-sponsored")),
                outlet,
                address,
                title,
                snippet,
            }
        });
        // Date and query stand above the results, and are numbered first.
        let (published, query) = (self.published(&stem.published), self.marker.line(Place::Query, &stem.query));
        SearchData { query, published, results: results.collect() }
    }

    fn notice(&mut self, stem: &Notice) -> NoticeData {
        NoticeData {
            issuer: self.marker.line(Place::Issuer, &stem.issuer),
            number: self.optional(Place::Number, stem.number.as_deref()),
            title: self.marker.line(Place::Title, &stem.title),
            body: self.marker.paragraphs(Place::Body, &stem.body),
            address: self.optional(Place::Address, stem.address.as_deref()),
            seal: self.optional(Place::Seal, stem.seal.as_deref()),
            published: self.published(&stem.published),
        }
    }

    fn published(&self, written: &str) -> Line {
        self.marker.line(Place::Published, &self.words.published(written))
    }

    fn optional(&self, place: Place, text: Option<&str>) -> Option<Line> {
        text.map(|text| self.marker.line(place, text))
    }

    /// Counts above zero; a cue on the reach marks the first of them.
    fn reach(&self, reach: Option<Reach>) -> Vec<Count> {
        let Some(reach) = reach else { return Vec::new() };
        let counts = [
            (Counted::Views, reach.views, "surface-views"),
            (Counted::Likes, reach.likes, "surface-likes"),
            (Counted::Comments, reach.comments, "surface-comments"),
            (Counted::Shares, reach.shares, "surface-shares"),
        ];
        let mut shown: Vec<Count> = Vec::new();
        for (of, n, key) in counts.into_iter().filter(|(_, n, _)| *n > 0) {
            let text = self.count(key, n);
            let line =
                if shown.is_empty() { self.marker.line(Place::Reach, &text) } else { Line { text, ..Line::default() } };
            shown.push(Count { of, line });
        }
        shown
    }

    fn count(&self, key: &str, n: u64) -> String {
        self.words.with(key, &[("n", n.into()), ("shown", self.words.compact(n).into())])
    }
}

fn nth(at: usize) -> u8 {
    u8::try_from(at + 1).unwrap_or(u8::MAX)
}

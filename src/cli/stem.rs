//! A stem in plain words, for a terminal or a screen reader: what it is called, and what it says.

use crate::base::LocalTime;
use crate::pack::model::{Picture, Reach, Stem};
use crate::words::Words;

/// A label (key of a message) and what stands beside it.
pub(super) type Row = (&'static str, String);

/// Everything that the surface shows, from top to bottom.
pub(super) fn rows(stem: &Stem, words: &Words) -> Vec<Row> {
    let mut rows = Rows { words, rows: Vec::new() };
    match stem {
        Stem::NewsSite(site) => {
            rows.add("cli-outlet", format!("{} ({})", site.outlet, site.address));
            rows.maybe("cli-section", site.section.as_deref());
            rows.add("cli-headline", &site.headline);
            rows.maybe("cli-dek", site.dek.as_deref());
            rows.maybe("cli-byline", site.byline.as_deref());
            rows.published(&site.published);
            rows.picture(site.picture.as_ref());
            rows.add("cli-body", &site.body);
            rows.reach(site.reach);
        }
        Stem::SocialPost(post) => {
            rows.add("cli-author", format!("{} ({})", post.author, post.handle));
            rows.maybe("cli-badge", post.badge.as_deref());
            rows.count("cli-followers", post.followers);
            rows.published(&post.published);
            rows.add("cli-text", &post.text);
            rows.picture(post.picture.as_ref());
            rows.maybe("cli-pinned", post.pinned.as_deref());
            for reply in &post.replies {
                rows.add(
                    "cli-reply",
                    words.with(
                        "cli-says",
                        &[("who", reply.author.as_str().into()), ("what", reply.text.as_str().into())],
                    ),
                );
            }
            rows.reach(post.reach);
        }
        Stem::ChatForward(chat) => {
            rows.add("cli-group", &chat.group);
            rows.count("cli-members", chat.members.map(u64::from));
            rows.published(&chat.published);
            for message in &chat.messages {
                let label = if message.forwarded { "cli-forwarded" } else { "cli-message" };
                let text = message.text.replace("**", "");
                rows.add(
                    label,
                    words.with("cli-says", &[("who", message.author.as_str().into()), ("what", text.into())]),
                );
                rows.picture(message.picture.as_ref());
            }
        }
        Stem::ShortVideo(video) => {
            rows.add("cli-author", format!("{} ({})", video.author, video.handle));
            rows.count("cli-followers", video.followers);
            rows.published(&video.published);
            rows.picture(Some(&video.still));
            rows.maybe("cli-overlay", video.overlay.as_deref());
            rows.add("cli-caption", &video.caption);
            rows.count("cli-seconds", Some(u64::from(video.seconds)));
            rows.maybe("cli-sound", video.sound.as_deref());
            rows.reach(video.reach);
        }
        Stem::SearchResult(search) => {
            rows.add("cli-query", &search.query);
            rows.published(&search.published);
            for (number, hit) in (1_u8..).zip(&search.results) {
                let label = if number == search.judged { "cli-result-judged" } else { "cli-result" };
                let advert = if hit.sponsored { words.get("cli-sponsored") } else { String::new() };
                let date = hit.date.as_deref().unwrap_or_default();
                let parts = [&advert, &hit.title, &hit.outlet, &hit.address, date, &hit.snippet];
                let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                rows.add(label, parts.join(" · "));
            }
        }
        Stem::Notice(notice) => {
            rows.add("cli-issuer", &notice.issuer);
            rows.maybe("cli-number", notice.number.as_deref());
            rows.add("cli-title", &notice.title);
            rows.published(&notice.published);
            rows.add("cli-body", &notice.body);
            rows.maybe("cli-seal", notice.seal.as_deref());
            rows.maybe("cli-address", notice.address.as_deref());
        }
    }
    rows.rows
}

struct Rows<'a> {
    words: &'a Words,
    rows: Vec<Row>,
}

impl Rows<'_> {
    fn add(&mut self, label: &'static str, text: impl Into<String>) {
        self.rows.push((label, text.into()));
    }

    fn maybe(&mut self, label: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.add(label, text);
        }
    }

    fn count(&mut self, label: &'static str, count: Option<u64>) {
        if let Some(count) = count {
            self.add(label, self.words.number(count));
        }
    }

    /// A date as the language writes it; as the pack does, if it cannot be read.
    fn published(&mut self, written: &str) {
        let text = LocalTime::parse(written).map_or_else(
            || written.to_owned(),
            |local| match local.time {
                Some((hour, minute)) => format!("{} {hour:02}:{minute:02}", self.words.date(local.day)),
                None => self.words.date(local.day),
            },
        );
        self.add("cli-published", text);
    }

    fn picture(&mut self, picture: Option<&Picture>) {
        if let Some(picture) = picture {
            self.add("cli-picture", &picture.alt);
            self.maybe("cli-picture-caption", picture.caption.as_deref());
        }
    }

    fn reach(&mut self, reach: Option<Reach>) {
        let Some(reach) = reach else { return };
        let counts = [
            ("cli-likes", reach.likes),
            ("cli-shares", reach.shares),
            ("cli-comments", reach.comments),
            ("cli-views", reach.views),
        ];
        for (label, count) in counts {
            self.count(label, (count > 0).then_some(count));
        }
    }
}

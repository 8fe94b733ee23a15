//! A cue points at a place that the surface has, and quotes it letter for letter.

use super::super::notes::{Field, Notes};
use super::Seen;
use crate::pack::draft::{
    ChatForward, Cue, NewsSite, Notice, Picture, Place, SearchResult, ShortVideo, SocialPost, Stem,
};

/// Looks at the cues of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    for (number, cue) in seen.item.cues.iter().enumerate() {
        let at = Field::of("cues").at(number);
        if let Place::Area(..) = cue.at {
            area(at, cue, &seen.item.stem, notes);
        } else {
            words(at, cue, &seen.item.stem, notes);
        }
    }
}

fn words(at: Field<'_>, cue: &Cue, stem: &Stem, notes: &mut Notes<'_>) {
    let Some(texts) = texts_at(stem, cue.at) else {
        notes.error(
            "cue-place",
            at.to("at"),
            format!("this stem has no {}", name(cue.at)),
            "Point the cue at a part that the stem has.",
        );
        return;
    };
    let Some(quote) = cue.quote.as_deref() else {
        return;
    };
    if quote.contains('\n') {
        notes.error(
            "cue-quote",
            at.to("quote"),
            "the quote runs over the end of a paragraph",
            "Quote words of one paragraph.",
        );
    } else if !texts.iter().any(|text| text.contains(quote)) {
        notes.error(
            "cue-quote",
            at.to("quote"),
            format!("“{quote}” does not stand in the {}", name(cue.at)),
            "Copy the words from the stem, letter for letter, in the same language.",
        );
    }
}

fn area(at: Field<'_>, cue: &Cue, stem: &Stem, notes: &mut Notes<'_>) {
    let Place::Area(x, y, width, height) = cue.at else {
        return;
    };
    if super::walk::pictures(stem).is_empty() {
        notes.error(
            "cue-place",
            at.to("at"),
            "this stem has no picture",
            "Give the stem a picture, or point the cue at words.",
        );
    }
    let fits = |start: f32, size: f32| start >= 0.0 && size > 0.0 && start + size <= 1.0001;
    if !fits(x, width) || !fits(y, height) {
        notes.error(
            "cue-area",
            at.to("at"),
            format!("the area ({x}, {y}, {width}, {height}) is not inside the picture"),
            "Give left, top, width and height as parts of the picture, each between 0 and 1.",
        );
    }
    if cue.quote.is_some() {
        notes.warn("cue-quote", at.to("quote"), "an area of a picture has no words to quote", "Leave the quote out.");
    }
}

/// What a place is called in findings.
fn name(place: Place) -> String {
    format!("{place:?}").to_lowercase()
}

/// The texts that make up a place of a stem (the unused ones empty); `None` if the stem has no such place.
fn texts_at(stem: &Stem, place: Place) -> Option<[&str; 4]> {
    let text = match stem {
        Stem::SearchResult(search) => {
            if let Place::Result(number) = place {
                let hit = nth(&search.results, number)?;
                return Some([&hit.title, &hit.snippet, &hit.outlet, &hit.address]);
            }
            in_search(search, place)
        }
        Stem::NewsSite(site) => in_news_site(site, place),
        Stem::SocialPost(post) => in_social_post(post, place),
        Stem::ChatForward(chat) => in_chat(chat, place),
        Stem::ShortVideo(video) => in_video(video, place),
        Stem::Notice(notice) => in_notice(notice, place),
    };
    text.map(|text| [text, "", "", ""])
}

/// A place that shows numbers: there, but without words to quote.
fn numbers<T>(value: Option<T>) -> Option<&'static str> {
    value.map(|_| "")
}

fn caption(picture: Option<&Picture>) -> Option<&str> {
    picture?.caption.as_deref()
}

/// The entry that authors call `number`, counted from 1.
fn nth<T>(entries: &[T], number: u8) -> Option<&T> {
    entries.get(usize::from(number).checked_sub(1)?)
}

fn in_news_site(site: &NewsSite, place: Place) -> Option<&str> {
    match place {
        Place::Outlet => Some(&site.outlet),
        Place::Address => Some(&site.address),
        Place::Section => site.section.as_deref(),
        Place::Headline => Some(&site.headline),
        Place::Dek => site.dek.as_deref(),
        Place::Byline => site.byline.as_deref(),
        Place::Published => Some(&site.published),
        Place::Body => Some(&site.body),
        Place::Caption => caption(site.picture.as_ref()),
        Place::Reach => numbers(site.reach),
        _ => None,
    }
}

fn in_social_post(post: &SocialPost, place: Place) -> Option<&str> {
    match place {
        Place::Author => Some(&post.author),
        Place::Handle => Some(&post.handle),
        Place::Badge => post.badge.as_deref(),
        Place::Followers => numbers(post.followers),
        Place::Text => Some(&post.text),
        Place::Caption => caption(post.picture.as_ref()),
        Place::Pinned => post.pinned.as_deref(),
        Place::Reply(number) => Some(&nth(&post.replies, number)?.text),
        Place::Reach => numbers(post.reach),
        Place::Published => Some(&post.published),
        _ => None,
    }
}

fn in_chat(chat: &ChatForward, place: Place) -> Option<&str> {
    match place {
        Place::Group => Some(&chat.group),
        Place::Message(number) => Some(&nth(&chat.messages, number)?.text),
        Place::Caption => {
            let mut messages = chat.messages.iter();
            messages.find_map(|message| caption(message.picture.as_ref()))
        }
        Place::Published => Some(&chat.published),
        _ => None,
    }
}

fn in_video(video: &ShortVideo, place: Place) -> Option<&str> {
    match place {
        Place::Author => Some(&video.author),
        Place::Handle => Some(&video.handle),
        Place::Followers => numbers(video.followers),
        Place::Caption => Some(&video.caption),
        Place::Overlay => video.overlay.as_deref(),
        Place::Sound => video.sound.as_deref(),
        Place::Reach => numbers(video.reach),
        Place::Published => Some(&video.published),
        _ => None,
    }
}

fn in_search(search: &SearchResult, place: Place) -> Option<&str> {
    match place {
        Place::Query => Some(&search.query),
        Place::Published => Some(&search.published),
        _ => None,
    }
}

fn in_notice(notice: &Notice, place: Place) -> Option<&str> {
    match place {
        Place::Issuer => Some(&notice.issuer),
        Place::Number => notice.number.as_deref(),
        Place::Title => Some(&notice.title),
        Place::Body => Some(&notice.body),
        Place::Seal => notice.seal.as_deref(),
        Place::Address => notice.address.as_deref(),
        Place::Published => Some(&notice.published),
        _ => None,
    }
}

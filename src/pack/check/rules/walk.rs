//! Every text of an item that people may see, with its field, save the explanation, dates and links, which
//! have rules of their own.

use super::super::notes::Field;
use crate::pack::draft::{
    ChatForward, Choice, Exercises, ItemDraft, NewsSite, Notice, Picture, Respond, SearchResult, ShortVideo,
    SocialPost, Stem, Step,
};

/// What is called with each text.
pub(super) type Visit<'v> = &'v mut dyn FnMut(Field<'_>, &str);

const STEM: Field<'static> = Field::of("stem");

/// Visits every text of an item, its author's note aside.
pub(super) fn texts(item: &ItemDraft, visit: Visit<'_>) {
    stem(&item.stem, visit);
    for (number, cue) in item.cues.iter().enumerate() {
        let at = Field::of("cues").at(number);
        optional(at.to("quote"), cue.quote.as_deref(), visit);
        visit(at.to("title"), &cue.title);
        visit(at.to("note"), &cue.note);
    }
    for (number, step) in item.trail.iter().enumerate() {
        trail(Field::of("trail").at(number), step, visit);
    }
    for (number, reference) in item.references.iter().enumerate() {
        let at = Field::of("references").at(number);
        visit(at.to("title"), &reference.title);
        visit(at.to("publisher"), &reference.publisher);
    }
    optional(Field::of("would_change"), item.would_change.as_deref(), visit);
    exercises(&item.exercises, visit);
    for (number, amendment) in item.amended.iter().enumerate() {
        visit(Field::of("amended").at(number).to("what"), &amendment.what);
    }
}

fn exercises(exercises: &Exercises, visit: Visit<'_>) {
    let at = Field::of("exercises");
    choices(at.to("reason"), &exercises.reason, visit);
    if let Some(share) = &exercises.share {
        visit(at.to("share").to("why"), &share.why);
    }
    let at = at.to("respond");
    match &exercises.respond {
        Some(Respond::Choose(replies)) => {
            visit(at.to("prompt"), &replies.prompt);
            choices(at.to("replies"), &replies.replies, visit);
        }
        Some(Respond::Order(parts)) => {
            visit(at.to("prompt"), &parts.prompt);
            for (number, part) in parts.parts.iter().enumerate() {
                visit(at.to("parts").at(number), part);
            }
            visit(at.to("why"), &parts.why);
        }
        None => {}
    }
}

fn choices(at: Field<'_>, choices: &[Choice], visit: Visit<'_>) {
    for (number, choice) in choices.iter().enumerate() {
        let at = at.at(number);
        visit(at.to("text"), &choice.text);
        visit(at.to("why"), &choice.why);
    }
}

fn optional(at: Field<'_>, text: Option<&str>, visit: Visit<'_>) {
    if let Some(text) = text {
        visit(at, text);
    }
}

fn stem(stem: &Stem, visit: Visit<'_>) {
    match stem {
        Stem::NewsSite(site) => news_site(site, visit),
        Stem::SocialPost(post) => social_post(post, visit),
        Stem::ChatForward(chat) => chat_forward(chat, visit),
        Stem::ShortVideo(video) => short_video(video, visit),
        Stem::SearchResult(search) => search_result(search, visit),
        Stem::Notice(notice) => notice_texts(notice, visit),
    }
}

fn news_site(site: &NewsSite, visit: Visit<'_>) {
    visit(STEM.to("outlet"), &site.outlet);
    visit(STEM.to("address"), &site.address);
    optional(STEM.to("section"), site.section.as_deref(), visit);
    visit(STEM.to("headline"), &site.headline);
    optional(STEM.to("dek"), site.dek.as_deref(), visit);
    optional(STEM.to("byline"), site.byline.as_deref(), visit);
    visit(STEM.to("body"), &site.body);
    picture(STEM.to("picture"), site.picture.as_ref(), visit);
}

fn social_post(post: &SocialPost, visit: Visit<'_>) {
    visit(STEM.to("author"), &post.author);
    visit(STEM.to("handle"), &post.handle);
    optional(STEM.to("badge"), post.badge.as_deref(), visit);
    visit(STEM.to("text"), &post.text);
    picture(STEM.to("picture"), post.picture.as_ref(), visit);
    optional(STEM.to("pinned"), post.pinned.as_deref(), visit);
    for (number, reply) in post.replies.iter().enumerate() {
        let at = STEM.to("replies").at(number);
        visit(at.to("author"), &reply.author);
        visit(at.to("text"), &reply.text);
    }
}

fn chat_forward(chat: &ChatForward, visit: Visit<'_>) {
    visit(STEM.to("group"), &chat.group);
    for (number, message) in chat.messages.iter().enumerate() {
        let at = STEM.to("messages").at(number);
        visit(at.to("author"), &message.author);
        visit(at.to("text"), &message.text);
        picture(at.to("picture"), message.picture.as_ref(), visit);
    }
}

fn short_video(video: &ShortVideo, visit: Visit<'_>) {
    visit(STEM.to("author"), &video.author);
    visit(STEM.to("handle"), &video.handle);
    visit(STEM.to("caption"), &video.caption);
    picture(STEM.to("still"), Some(&video.still), visit);
    optional(STEM.to("overlay"), video.overlay.as_deref(), visit);
    optional(STEM.to("sound"), video.sound.as_deref(), visit);
}

fn search_result(search: &SearchResult, visit: Visit<'_>) {
    visit(STEM.to("query"), &search.query);
    for (number, hit) in search.results.iter().enumerate() {
        let at = STEM.to("results").at(number);
        visit(at.to("outlet"), &hit.outlet);
        visit(at.to("address"), &hit.address);
        visit(at.to("title"), &hit.title);
        visit(at.to("snippet"), &hit.snippet);
    }
}

fn notice_texts(notice: &Notice, visit: Visit<'_>) {
    visit(STEM.to("issuer"), &notice.issuer);
    optional(STEM.to("number"), notice.number.as_deref(), visit);
    visit(STEM.to("title"), &notice.title);
    visit(STEM.to("body"), &notice.body);
    optional(STEM.to("seal"), notice.seal.as_deref(), visit);
    optional(STEM.to("address"), notice.address.as_deref(), visit);
}

fn picture(at: Field<'_>, picture: Option<&Picture>, visit: Visit<'_>) {
    if let Some(picture) = picture {
        visit(at.to("file"), &picture.file);
        visit(at.to("alt"), &picture.alt);
        optional(at.to("caption"), picture.caption.as_deref(), visit);
    }
}

fn trail(at: Field<'_>, step: &Step, visit: Visit<'_>) {
    visit(at.to("query"), &step.query);
    visit(at.to("finding"), &step.finding);
    let results = at.to("results");
    for (number, result) in step.results.iter().enumerate() {
        let at = results.at(number);
        visit(at.to("outlet"), &result.outlet);
        optional(at.to("address"), result.address.as_deref(), visit);
        visit(at.to("title"), &result.title);
        visit(at.to("snippet"), &result.snippet);
        optional(at.to("about"), result.about.as_deref(), visit);
        optional(at.to("page"), result.page.as_deref(), visit);
    }
}

/// The pictures of a stem, with their fields.
pub(super) fn pictures(stem: &Stem) -> Vec<(String, &Picture)> {
    let one = |name: &'static str, picture| vec![(STEM.to(name).to_string(), picture)];
    match stem {
        Stem::NewsSite(site) => site.picture.iter().flat_map(|p| one("picture", p)).collect(),
        Stem::SocialPost(post) => post.picture.iter().flat_map(|p| one("picture", p)).collect(),
        Stem::ShortVideo(video) => one("still", &video.still),
        Stem::ChatForward(chat) => chat
            .messages
            .iter()
            .enumerate()
            .filter_map(|(number, message)| {
                let at = STEM.to("messages").at(number);
                Some((at.to("picture").to_string(), message.picture.as_ref()?))
            })
            .collect(),
        Stem::SearchResult(_) | Stem::Notice(_) => Vec::new(),
    }
}

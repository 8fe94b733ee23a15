//! Every type of the pack format with its fields, in the order of the file. `tests/cli` holds it against the types
//! that read packs.

/// A type of the format.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    /// Its name as written in a file.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Struct or enum.
    pub kind: Kind,
}

/// Struct or enum.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Written with named fields.
    Struct(&'static [Field]),
    /// One of several.
    Enum(&'static [Variant]),
}

/// A field.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it holds: a plain word, or the name of another type here.
    pub holds: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// What it says.
    pub about: &'static str,
}

/// A choice.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// How it is written, with what it holds.
    pub written: &'static str,
    /// What it means.
    pub about: &'static str,
}

const fn must(name: &'static str, holds: &'static str, about: &'static str) -> Field {
    Field { name, holds, required: true, about }
}

const fn may(name: &'static str, holds: &'static str, about: &'static str) -> Field {
    Field { name, holds, required: false, about }
}

const fn one(written: &'static str, about: &'static str) -> Variant {
    Variant { written, about }
}

/// The whole format.
pub const TABLE: &[Type] = &[
    Type {
        name: "Pack",
        about: "pack.ron.",
        kind: Kind::Struct(&[
            must("format", "number", "Format version."),
            must("id", "text", "Identity of the pack."),
            must("revision", "text", "Semantic version; the highest of an id wins."),
            must("title", "text by language, { \"en\": \"…\" }", "Title by language."),
            must("summary", "text by language, { \"en\": \"…\" }", "One or two sentences by language."),
            must("source_language", "text", "The language that translations are held against."),
            must("authors", "list of text", "Who wrote it."),
            may("publisher", "text", "Who stands behind it, where that is not the authors."),
            must("licence", "text", "SPDX licence expression of the content."),
            must("level", "Level", "How much a learner should bring along."),
            may("pool", "Pool", "Training or check-up."),
            may("minutes", "number", "Minutes that the lessons take, roughly."),
            may("cover", "text", "Picture for the library card, a path in the pack."),
            may("note", "text", "For authors; never shown to learners."),
        ]),
    },
    Type {
        name: "Level",
        about: "How much a learner should bring along.",
        kind: Kind::Enum(&[
            one("Beginner", "Nothing."),
            one("Intermediate", "The basics."),
            one("Advanced", "Practice."),
        ]),
    },
    Type {
        name: "Pool",
        about: "Which stock an item belongs to; training and check-up never share one.",
        kind: Kind::Enum(&[
            one("Training", "Lessons, practice and boosters."),
            one("CheckUp(form: text)", "One form of the check-up, A or B."),
        ]),
    },
    Type {
        name: "Lesson",
        about: "One lesson in one language.",
        kind: Kind::Struct(&[
            must("id", "text", "The same in every language."),
            must("title", "text", "In this file's language."),
            must("skills", "list of text", "What it trains."),
            may("pages", "list of Page", "What is read before the quiz."),
            may("quiz", "list of Item", "The quiz that completes the lesson."),
            may("practice", "list of Item", "Items for practice and boosters that no quiz uses."),
            may("note", "text", "For authors; never shown to learners."),
        ]),
    },
    Type {
        name: "Page",
        about: "One page of a lesson.",
        kind: Kind::Struct(&[
            must("title", "text", "Heading."),
            must("text", "text", "CommonMark without links to anywhere, pictures or HTML."),
            may("example", "text", "An item of this pack shown with its verdict as a worked example. It is then not asked again."),
            may("moves", "list of text", "Short moves to remember, shown beside the text."),
        ]),
    },
    Type {
        name: "Item",
        about: "One thing to judge, in one language.",
        kind: Kind::Struct(&[
            must("id", "text", "The same in every language."),
            may("replaces", "text", "The item whose facts or key this one corrects."),
            must("world", "World", "Documented or made up."),
            must("stem", "Stem", "What is shown to be judged."),
            must("key", "Key", "The right verdict."),
            must("kind", "text", "What it is in detail."),
            may("techniques", "list of text", "Manipulations used; empty for news."),
            must("skills", "list of text", "What judging it trains."),
            may("cues", "list of Cue", "Telling details, in place."),
            may("trail", "list of Step", "What checking would find."),
            must("explanation", "text", "Why the key holds, 40–120 words."),
            may("factors", "Factors", "Which of the five factors held."),
            may("references", "list of Reference", "Where it was checked; a Real item has at least one."),
            may("would_change", "text", "What evidence would turn the verdict round."),
            may("twin", "text", "A parallel item: same story shape, other key or other form."),
            must("difficulty", "number", "1 (plain) to 5 (careful people fell for it)."),
            may("note", "text", "For authors; never shown to learners."),
        ]),
    },
    Type {
        name: "World",
        about: "Whether the story is documented.",
        kind: Kind::Enum(&[
            one("Invented", "Made up for teaching; the reveal says so."),
            one("Real", "A documented story, told by an invented outlet."),
        ]),
    },
    Type {
        name: "Key",
        about: "The right verdict of an item.",
        kind: Kind::Enum(&[
            one("News", "A news report: what it says happened."),
            one("False", "False information."),
        ]),
    },
    Type {
        name: "Stem",
        about: "What is shown to be judged, by surface.",
        kind: Kind::Enum(&[
            one("NewsSite(…)", "An article on a news site."),
            one("SocialPost(…)", "A post on a social network."),
            one("ChatForward(…)", "A message forwarded in a chat group."),
            one("ShortVideo(…)", "The still and caption of a short video."),
            one("SearchResult(…)", "A page of search results, one of which is judged."),
            one("Notice(…)", "An official-looking notice."),
        ]),
    },
    Type {
        name: "NewsSite",
        about: "An article on a news site.",
        kind: Kind::Struct(&[
            must("outlet", "text", "Invented name."),
            must("address", "text", "Under .example."),
            must("outlet_kind", "SourceKind", "Class of the outlet."),
            may("section", "text", "Rubric, e.g. \"City\"."),
            must("headline", "text", "The headline."),
            may("dek", "text", "The line under the headline."),
            may("byline", "text", "Who signed it."),
            must("published", "text", "Local date and time, 2024-04-12T06:40."),
            must("body", "text", "Paragraphs parted by an empty line."),
            may("picture", "Picture", "The picture."),
            may("reach", "Reach", "Reactions."),
        ]),
    },
    Type {
        name: "SocialPost",
        about: "A post on a social network.",
        kind: Kind::Struct(&[
            must("author", "text", "Shown name."),
            must("handle", "text", "With the @."),
            must("author_kind", "SourceKind", "Class of the author."),
            may("badge", "text", "What the network says of the account, e.g. \"Joined May 2024\"."),
            may("followers", "number", "How many follow."),
            must("text", "text", "The post."),
            may("picture", "Picture", "The picture."),
            may("pinned", "text", "A pinned comment of the author."),
            may("replies", "list of Reply", "Replies, first to last."),
            may("reach", "Reach", "Reactions."),
            must("published", "text", "Local date and time, 2024-04-12T06:40."),
        ]),
    },
    Type {
        name: "Reply",
        about: "A reply under a post.",
        kind: Kind::Struct(&[
            must("author", "text", "Shown name."),
            must("text", "text", "What they say."),
        ]),
    },
    Type {
        name: "ChatForward",
        about: "A message forwarded in a chat group.",
        kind: Kind::Struct(&[
            must("group", "text", "Name of the group."),
            may("members", "number", "How many are in it."),
            must("messages", "list of Message", "Messages, first to last."),
            must("published", "text", "Local date and time of the first message, 2024-04-12T06:40."),
        ]),
    },
    Type {
        name: "Message",
        about: "One message in a chat.",
        kind: Kind::Struct(&[
            must("author", "text", "Shown name."),
            must("text", "text", "What they say; **bold** is the only mark-up."),
            may("forwarded", "true or false", "Whether the chat marks it as forwarded many times."),
            may("picture", "Picture", "The picture."),
        ]),
    },
    Type {
        name: "ShortVideo",
        about: "The still and caption of a short video.",
        kind: Kind::Struct(&[
            must("author", "text", "Shown name."),
            must("handle", "text", "With the @."),
            must("author_kind", "SourceKind", "Class of the author."),
            may("followers", "number", "How many follow."),
            must("caption", "text", "The text under the video."),
            must("still", "Picture", "The frame that is shown."),
            may("overlay", "text", "Words laid over the video."),
            must("seconds", "number", "Length in seconds."),
            may("sound", "text", "The sound as the platform names it."),
            may("reach", "Reach", "Reactions."),
            must("published", "text", "Local date and time, 2024-04-12T06:40."),
        ]),
    },
    Type {
        name: "SearchResult",
        about: "A page of search results, one of which is judged.",
        kind: Kind::Struct(&[
            must("query", "text", "What was searched for."),
            must("results", "list of SearchHit", "The results, first to last."),
            must("judged", "number", "Which result is judged, counted from 1."),
            must("published", "text", "Local date and time of the search, 2024-04-12T06:40."),
        ]),
    },
    Type {
        name: "SearchHit",
        about: "One search result.",
        kind: Kind::Struct(&[
            must("outlet", "text", "Invented name."),
            must("address", "text", "Under .example."),
            must("outlet_kind", "SourceKind", "Class of the outlet."),
            must("title", "text", "Headline of the result."),
            must("snippet", "text", "Two lines of text."),
            may("date", "text", "Local date, 2024-04-12."),
            may("sponsored", "true or false", "Whether it is marked as an advertisement."),
        ]),
    },
    Type {
        name: "Notice",
        about: "An official-looking notice.",
        kind: Kind::Struct(&[
            must("issuer", "text", "Who signed it (invented)."),
            must("issuer_kind", "SourceKind", "Class of the issuer, as it presents itself."),
            may("number", "text", "File number."),
            must("title", "text", "Heading."),
            must("body", "text", "Paragraphs parted by an empty line."),
            may("seal", "text", "Text in the seal."),
            may("address", "text", "Where it says more can be found, under .example."),
            must("published", "text", "Local date and time, 2024-04-12T06:40."),
        ]),
    },
    Type {
        name: "SourceKind",
        about: "Who is speaking, as a class. Labels claims, not people: every class is right and wrong equally often.",
        kind: Kind::Enum(&[
            one("Newspaper", "Daily, weekly or local paper."),
            one("Agency", "News agency."),
            one("Broadcaster", "Radio or television."),
            one("Magazine", "Magazine or trade press."),
            one("SelfMedia", "One person or a small team with a channel of their own."),
            one("Official", "An authority or public body."),
            one("Institution", "University, museum, research institute, association."),
            one("Company", "A company."),
            one("Private", "A private person."),
        ]),
    },
    Type {
        name: "Picture",
        about: "A picture of the pack.",
        kind: Kind::Struct(&[
            must("file", "text", "Path in the pack, e.g. media/hb-007.png."),
            must("alt", "text", "What it shows, for those who do not see it."),
            may("caption", "text", "The caption as published."),
        ]),
    },
    Type {
        name: "Reach",
        about: "Reactions as shown under a post.",
        kind: Kind::Struct(&[
            may("likes", "number", "Likes."),
            may("shares", "number", "Shares, forwards."),
            may("comments", "number", "Comments."),
            may("views", "number", "Views."),
        ]),
    },
    Type {
        name: "Cue",
        about: "A telling detail, in place.",
        kind: Kind::Struct(&[
            must("at", "Place", "Where in the stem."),
            may("quote", "text", "The words there, letter for letter. Left out when the whole place or an area is meant."),
            must("tells", "Tells", "Whether it speaks for or against the story."),
            must("title", "text", "Two or three words."),
            must("note", "text", "One or two short sentences, at most three lines in the margin."),
        ]),
    },
    Type {
        name: "Place",
        about: "Where in a stem a cue points. Numbers count from 1.",
        kind: Kind::Enum(&[
            one("Outlet", "Name of the outlet."),
            one("Address", "Web address."),
            one("Section", "Rubric."),
            one("Headline", "Headline."),
            one("Dek", "Line under the headline."),
            one("Byline", "Who signed it."),
            one("Published", "Date of publishing."),
            one("Body", "Text of an article or notice."),
            one("Caption", "Caption of a picture or video."),
            one("Author", "Name of the author."),
            one("Handle", "Handle of the author."),
            one("Badge", "What the network says of the account."),
            one("Followers", "Follower count."),
            one("Text", "Text of a post."),
            one("Pinned", "Pinned comment."),
            one("Reply(number)", "One reply."),
            one("Group", "Name of a chat group."),
            one("Message(number)", "One message of a chat."),
            one("Overlay", "Words laid over a video."),
            one("Sound", "Sound of a video."),
            one("Query", "Search query."),
            one("Result(number)", "One search result."),
            one("Issuer", "Who signed a notice."),
            one("Number", "File number of a notice."),
            one("Title", "Heading of a notice."),
            one("Seal", "Seal of a notice."),
            one("Reach", "Reactions."),
            one("Area(x, y, width, height)", "A part of the picture, each number 0–1 of its width or height: x, y, width, height."),
        ]),
    },
    Type {
        name: "Tells",
        about: "Which way a detail or a finding points.",
        kind: Kind::Enum(&[
            one("For", "For the story."),
            one("Against", "Against the story."),
            one("Neither", "Neither way."),
        ]),
    },
    Type {
        name: "Step",
        about: "One move of a check, and what it finds.",
        kind: Kind::Struct(&[
            must("tool", "Tool", "With which tool."),
            must("query", "text", "What one would type, look at or reckon."),
            must("finding", "text", "What it shows, in one or two sentences."),
            must("weight", "Weight", "How much it settles."),
            must("tells", "Tells", "Which way it points."),
            may("results", "list of Result", "What the tool lists, to be scanned before a click."),
        ]),
    },
    Type {
        name: "Tool",
        about: "A tool of the investigation desk.",
        kind: Kind::Enum(&[
            one("WhoIsBehindIt", "Who is behind it?"),
            one("When", "When?"),
            one("ImageSearch", "Image search."),
            one("OtherCoverage", "Other coverage."),
            one("OriginalSource", "Original source."),
            one("DoTheSum", "Do the sum."),
        ]),
    },
    Type {
        name: "Weight",
        about: "How much a step settles.",
        kind: Kind::Enum(&[
            one("Decisive", "It settles the matter."),
            one("Helpful", "It helps."),
            one("DeadEnd", "An honest dead end."),
        ]),
    },
    Type {
        name: "Result",
        about: "What a tool lists.",
        kind: Kind::Struct(&[
            must("outlet", "text", "Invented name."),
            may("address", "text", "Under .example."),
            may("date", "text", "Local date, 2024-04-10."),
            must("title", "text", "Heading."),
            must("snippet", "text", "A line or two."),
            may("about", "text", "What an about page says of the source."),
            may("page", "text", "The page behind it, CommonMark."),
        ]),
    },
    Type {
        name: "Factors",
        about: "The five factors of an explanation.",
        kind: Kind::Struct(&[
            must("authenticity", "Factor", "Is it what it pretends to be?"),
            must("source", "Factor", "Who says so?"),
            must("evidence", "Factor", "What bears it out?"),
            must("context", "Factor", "Is it whole and of its time?"),
            must("reasoning", "Factor", "Does one thing follow from the other?"),
        ]),
    },
    Type {
        name: "Factor",
        about: "Whether a factor held.",
        kind: Kind::Enum(&[
            one("Held", "It held."),
            one("Failed", "It failed."),
            one("Open", "It cannot be told, or does not matter here."),
        ]),
    },
    Type {
        name: "Reference",
        about: "Where a story was checked.",
        kind: Kind::Struct(&[
            must("title", "text", "Title of the page or work."),
            must("publisher", "text", "Who published it."),
            may("url", "text", "Its address."),
            must("checked", "text", "The day it was looked up, 2026-11-01."),
        ]),
    },
];

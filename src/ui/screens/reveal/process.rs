//! How the learner looked into a story, and what that bought.

use serde::Serialize;

use super::data::Scene;
use crate::pack::model::{ItemWords, Weight};
use crate::session::desk::{before, process, visits};
use crate::ui::screens::item::data::tool_name;
use crate::words::Words;

/// Under so much, in percent, somebody counts as unsure.
const SURE: u8 = 80;

/// What is said of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProcessData {
    /// Heading.
    pub title: String,
    /// The score in words; none where nothing was opened.
    pub score: Option<String>,
    /// Sentences.
    pub lines: Vec<String>,
}

impl ProcessData {
    /// Of a story that was looked into, or that was not although its judge was unsure.
    pub(super) fn build(words: &Words, scene: &Scene<'_>, texts: &ItemWords) -> Option<Self> {
        let decisive = texts.trail.iter().find(|step| step.weight == Weight::Decisive)?;
        let tool = tool_name(words, decisive.tool);
        let percent = |n: u8| words.with("percent", &[("n", n.into())]);
        let visits = visits(scene.steps);
        let title = words.get("process-title");
        if visits.is_empty() {
            let sure = scene.confidence.percent();
            if sure >= SURE || scene.met_before {
                return None;
            }
            let args = [("percent", percent(sure).into()), ("tool", tool.into())];
            let lines = vec![words.with("process-none-unsure", &args)];
            return Some(Self { title, score: None, lines });
        }
        let how = process(&visits);
        let key = if how.found { "process-found" } else { "process-not-found" };
        let mut lines = vec![words.with(key, &[("n", how.opened.into()), ("tool", tool.into())])];
        if how.found {
            lines.push(words.with("process-needless", &[("n", how.needless.into())]));
        }
        if let Some(then) = before(scene.steps) {
            if then.verdict.is_some_and(|verdict| verdict != scene.verdict) {
                lines.push(words.get("process-switched"));
            } else if let Some(sure) = then.confidence {
                let args =
                    [("before", percent(sure.percent()).into()), ("after", percent(scene.confidence.percent()).into())];
                lines.push(words.with("process-bought", &args));
            }
        }
        Some(Self { title, score: Some(words.with("process-score", &[("n", how.score.into())])), lines })
    }
}

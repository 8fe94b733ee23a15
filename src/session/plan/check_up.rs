//! A check-up's plan: every item of one form, from the one pack that holds it.

use std::sync::Arc;

use super::{Plan, PlanError, Request, in_order};
use crate::base::{Chance, Key, Pool};
use crate::pack::catalog::{Catalog, Found};
use crate::pack::model::Pack;

/// Plans one form whole. Where several packs hold the form, the first on the shelf that can be asked is taken, or the
/// one that the request names: two packs together would be another measure.
pub(super) fn plan(form: &str, request: &Request, catalog: &Catalog) -> Result<Plan, PlanError> {
    let pool = Pool::CheckUp { form: form.to_owned() };
    let wanted = |pack: &&Arc<Pack>| request.pack.as_ref().is_none_or(|id| pack.id() == id);
    let mut packs = catalog.packs().iter().filter(|pack| *pack.pool() == pool).filter(wanted);
    let items = packs.find_map(|pack| items(pack, request));
    let items = items.ok_or_else(|| PlanError::NoCheckUp { form: form.to_owned() })?;
    Ok(in_order(request, items, &mut Chance::new(request.seed)))
}

/// All items of a form, if each has words in the language and half of them are news: a form that is not whole measures
/// something else.
fn items<'a>(pack: &'a Arc<Pack>, request: &Request) -> Option<Vec<Found<'a>>> {
    let lessons = pack.lessons().iter();
    let all = lessons.flat_map(|lesson| lesson.quiz.iter().chain(&lesson.practice).map(move |item| (lesson, item)));
    let items: Vec<Found<'a>> = all.map(|(lesson, item)| Found { pack, lesson, item }).collect();
    let news = items.iter().filter(|found| found.item.key == Key::News).count();
    let is_spoken = items.iter().all(|found| found.item.words_in(&request.language).is_some());
    (news > 0 && news * 2 == items.len() && is_spoken).then_some(items)
}

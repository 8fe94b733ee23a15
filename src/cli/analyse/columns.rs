//! Which column is what.

use csv::StringRecord;

use super::Problem;

/// What a column can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Who answered.
    Participant,
    /// What was judged.
    Item,
    /// What it is.
    Truth,
    /// What it was taken for.
    Answer,
    /// How surely.
    Confidence,
    /// Before or after training, or the like.
    Phase,
    /// Trained or not, class, or the like.
    Group,
}

impl Role {
    /// All of them; the first four are needed.
    pub const ALL: [Self; 7] =
        [Self::Participant, Self::Item, Self::Truth, Self::Answer, Self::Confidence, Self::Phase, Self::Group];

    /// Name on the command line and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Participant => "participant",
            Self::Item => "item",
            Self::Truth => "truth",
            Self::Answer => "answer",
            Self::Confidence => "confidence",
            Self::Phase => "phase",
            Self::Group => "group",
        }
    }

    fn is_needed(self) -> bool {
        matches!(self, Self::Participant | Self::Item | Self::Truth | Self::Answer)
    }

    /// Headers that mean it, parted by blanks: letters and digits alone, in lower case.
    fn spellings(self) -> &'static str {
        match self {
            Self::Participant => {
                "participant participantid participants subject subjectid respondent respondentid user userid learner \
                 learnerid student studentid person personid pid 参与者 参与者编号 参加者 参加者编号 被试 被试编号 被试者 \
                 受试者 受试者编号 受访者 受访者编号 用户 用户编号 学员 学员编号 学生 学生编号 学号"
            }
            Self::Item => {
                "item itemid items question questionid headline headlineid story storyid stimulus stimulusid \
                 题目 题目编号 题号 条目 条目编号 项目 项目编号 试题 试题编号 材料 材料编号 标题"
            }
            Self::Truth => {
                "truth groundtruth key itemkey veracity actual correctanswer rightanswer \
                 真伪 真假 真实性 事实 实际 正确答案 标准答案"
            }
            Self::Answer => {
                "answer answergiven response verdict judgement judgment choice 回答 作答 判断 选择 应答 反应"
            }
            Self::Confidence => {
                "confidence confidencepercent confidencerating certainty sureness howsure \
                 信心 信心程度 把握 把握程度 确信度 确信程度 确定程度 置信度 自信度"
            }
            Self::Phase => "phase wave timepoint testphase prepost 阶段 测试阶段 时点 时间点 测次 前后测",
            Self::Group => "group groupid condition arm class cohort team 组 组别 分组 小组 条件 实验条件 班级 班",
        }
    }
}

/// Where each role's column stands.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    places: [Option<usize>; 7],
    names: Vec<(Role, String)>,
}

/// A header without what people write differently: case, blanks, lines, dots, brackets.
fn plain(header: &str) -> String {
    let kept = header.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

impl Columns {
    /// Finds the columns by the headers that `asked` names, then by common spellings.
    ///
    /// # Errors
    /// A header that is not there, a column that is needed and missing, or two that might be meant.
    pub(super) fn find(headers: &StringRecord, asked: &[(Role, String)]) -> Result<Self, Problem> {
        let mut columns = Self { places: [None; 7], names: Vec::new() };
        for (role, name) in asked {
            let there = headers.iter().position(|header| header.trim() == name.trim());
            let place = there.ok_or_else(|| Problem::NoSuchColumn { name: name.clone(), headers: list(headers) })?;
            columns.take(*role, place, headers);
        }
        let mut missing = Vec::new();
        for role in Role::ALL.into_iter().filter(|role| !asked.iter().any(|(named, _)| named == role)) {
            let spelled = |header: &str| role.spellings().split_whitespace().any(|known| known == plain(header));
            let taken = |place: usize| columns.places.contains(&Some(place));
            let found: Vec<usize> =
                (0..headers.len()).filter(|&place| !taken(place) && headers.get(place).is_some_and(spelled)).collect();
            match found[..] {
                [] if role.is_needed() => missing.push(role.as_str()),
                [] => {}
                [place] => columns.take(role, place, headers),
                _ => {
                    let found = found.iter().filter_map(|&place| headers.get(place)).map(str::to_owned).collect();
                    return Err(Problem::TwoColumns { role: role.as_str(), found });
                }
            }
        }
        if missing.is_empty() { Ok(columns) } else { Err(Problem::NoColumn { missing, headers: list(headers) }) }
    }

    fn take(&mut self, role: Role, place: usize, headers: &StringRecord) {
        self.places[role as usize] = Some(place);
        self.names.push((role, headers.get(place).unwrap_or_default().trim().to_owned()));
    }

    /// What a row has there, without blanks around it; nothing without such a column.
    pub(super) fn get<'a>(&self, row: &'a StringRecord, role: Role) -> Option<&'a str> {
        self.places[role as usize].and_then(|place| row.get(place)).map(str::trim)
    }

    /// Which header was taken for what.
    pub(super) fn names(&self) -> &[(Role, String)] {
        &self.names
    }
}

fn list(headers: &StringRecord) -> Vec<String> {
    headers.iter().map(|header| header.trim().to_owned()).collect()
}

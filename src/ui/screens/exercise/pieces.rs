//! How a text is parted into what can be marked.

use std::ops::Range;

/// The pieces of a text that can be marked: words, or in Chinese clauses, each without the space around it. A mark that
/// opens goes with what follows, one that ends or closes with what stands before it.
pub(super) fn pieces(text: &str, han: bool) -> Vec<Range<usize>> {
    let opens = |letter: char| han && matches!(letter, '“' | '‘' | '（' | '《' | '【' | '「');
    let ends = |letter: char| {
        han && matches!(
            letter,
            '，' | '。' | '；' | '：' | '、' | '！' | '？' | '…' | '”' | '’' | '）' | '》' | '】' | '」'
        )
    };
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    let mut says = false;
    for (at, letter) in text.char_indices() {
        let next = at + letter.len_utf8();
        if letter.is_whitespace() {
            if finish(&mut pieces, text, start..at, says) {
                (start, says) = (next, false);
            }
        } else if opens(letter) && says {
            pieces.push(start..at);
            (start, says) = (at, false);
        } else if ends(letter) && finish(&mut pieces, text, start..next, says) {
            (start, says) = (next, false);
        } else {
            says |= letter.is_alphanumeric();
        }
    }
    if !finish(&mut pieces, text, start..text.len(), says) {
        pieces.push(start..text.len());
    }
    pieces
}

/// Adds a piece if it `says` something; marks alone are joined to the piece before. Returns whether that could be done:
/// marks with nothing before them go with what follows.
fn finish(pieces: &mut Vec<Range<usize>>, text: &str, piece: Range<usize>, says: bool) -> bool {
    if says {
        pieces.push(piece);
    } else if !text[piece.clone()].trim().is_empty() {
        let Some(last) = pieces.last_mut() else { return false };
        last.end = piece.end;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::pieces;

    fn read(text: &str, han: bool) -> Vec<&str> {
        pieces(text, han).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn english_is_marked_word_by_word() {
        assert_eq!(read("  Council \u{201c}quietly\u{201d} said: no ", false), ["Council", "“quietly”", "said:", "no"]);
        assert_eq!(read("Snow \u{2014} in \u{2026} June", false), ["Snow —", "in …", "June"], "no mark gets lost");
        assert_eq!(read("\u{2014} Ada", false), ["— Ada"]);
        assert_eq!(read("\u{2014}", false), ["—"]);
        assert!(read("   ", false).is_empty());
    }

    #[test]
    fn chinese_is_marked_clause_by_clause_and_marks_stay_with_their_words() {
        assert_eq!(read("市里“悄悄通过”新规：散步收四元", true), ["市里", "“悄悄通过”", "新规：", "散步收四元"]);
        assert_eq!(
            read("“没人注意的时候。”一位内部人士说，“先是公园，接下来就是人行道。”", true),
            ["“没人注意的时候。”", "一位内部人士说，", "“先是公园，", "接下来就是人行道。”"]
        );
        assert_eq!(read("（真的！！）……", true), ["（真的！！）……"]);
    }
}

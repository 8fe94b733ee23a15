//! The fonts in the binary, and which of them each family tries in turn.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};

use super::Face;

macro_rules! fonts {
    ($($name:ident = $path:literal;)*) => {
        $(const $name: &str = $path;)*
        /// Every font file by its name; the bytes stay where the system mapped them.
        // A static, so that the bytes stand in the program once however often they are named.
        static FILES: &[(&str, &[u8])] = &[$(($path, include_bytes!(concat!("../../../assets/", $path))),)*];
    };
}

fonts! {
    INTER_400 = "fonts/Inter-Regular.otf";
    INTER_500 = "fonts/Inter-Medium.otf";
    INTER_600 = "fonts/Inter-SemiBold.otf";
    INTER_700 = "fonts/Inter-Bold.otf";
    SERIF_400 = "fonts/SourceSerif4-Regular.ttf";
    SERIF_ITALIC = "fonts/SourceSerif4-It.ttf";
    SERIF_600 = "fonts/SourceSerif4-Semibold.ttf";
    DISPLAY_600 = "fonts/SourceSerif4Display-Semibold.ttf";
    DISPLAY_700 = "fonts/SourceSerif4Display-Bold.ttf";
    HAN_SANS = "fonts/NotoSansSC-Regular.otf";
    HAN_SANS_BOLD = "fonts/NotoSansSC-Bold.otf";
    HAN_SERIF = "fonts/NotoSerifSC-Regular.otf";
    HAN_SERIF_BOLD = "fonts/NotoSerifSC-Bold.otf";
    ICON = "icons/Phosphor.ttf";
    ICON_FILL = "icons/Phosphor-Fill.ttf";
}

/// All families, each in a Latin-first and a Han-first order, so that both languages can share a screen.
#[must_use]
pub fn definitions() -> FontDefinitions {
    let mut all = FontDefinitions::empty();
    for (name, bytes) in FILES {
        let mut data = FontData::from_static(bytes);
        tweak(name, &mut data.tweak);
        all.font_data.insert((*name).to_owned(), Arc::new(data));
    }
    for face in Face::ALL {
        all.families.insert(family(face, false), order(face, false));
        all.families.insert(family(face, true), order(face, true));
    }
    // What egui itself asks for: menus, text cursors, code.
    all.families.insert(FontFamily::Proportional, order(Face::Ui, false));
    all.families.insert(FontFamily::Monospace, order(Face::Ui, false));
    all
}

/// Letters fitted to the pixels by hints that their font brings (Inter, Noto) are crisper and cost little. The others
/// bring none, and egui has them guessed anew for each size, which takes a good part of a screen's first frame. Large
/// letters and icons are not drawn at quarters of a pixel either: four pictures for one, and no difference to see.
fn tweak(name: &str, tweak: &mut FontTweak) {
    let large = [DISPLAY_600, DISPLAY_700, ICON, ICON_FILL].contains(&name);
    if large {
        tweak.subpixel_binning = Some(false);
    }
    if large || [SERIF_400, SERIF_ITALIC, SERIF_600].contains(&name) {
        tweak.hinting = Some(false);
    }
}

/// The egui family of a face; `han` puts Chinese fonts first, so that quotes, dots and dashes take their wide forms.
#[must_use]
pub fn family(face: Face, han: bool) -> FontFamily {
    use std::sync::LazyLock;
    // Names are shared, so that asking for a font allocates nothing.
    static NAMES: LazyLock<Vec<[FontFamily; 2]>> = LazyLock::new(|| {
        Face::ALL
            .iter()
            .map(|face| [FontFamily::Name(face.name().into()), FontFamily::Name(format!("{}-han", face.name()).into())])
            .collect()
    });
    NAMES[face as usize][usize::from(han)].clone()
}

fn order(face: Face, han: bool) -> Vec<String> {
    let (latin, chinese) = match face {
        Face::Ui => (INTER_400, HAN_SANS),
        // A Chinese list item or supporting line stays at 400; only titles, buttons and chips turn bold.
        Face::UiMedium => (INTER_500, HAN_SANS),
        Face::UiSemibold => (INTER_600, HAN_SANS_BOLD),
        Face::UiBold => (INTER_700, HAN_SANS_BOLD),
        Face::Serif => (SERIF_400, HAN_SERIF),
        Face::SerifItalic => (SERIF_ITALIC, HAN_SANS),
        Face::SerifSemibold => (SERIF_600, HAN_SERIF_BOLD),
        Face::Display => (DISPLAY_600, HAN_SERIF_BOLD),
        Face::DisplayBold => (DISPLAY_700, HAN_SERIF_BOLD),
        Face::Icon => return vec![ICON.into(), INTER_400.into()],
        Face::IconFill => return vec![ICON_FILL.into(), INTER_400.into()],
    };
    let pair = if han { [chinese, latin] } else { [latin, chinese] };
    let mut names: Vec<String> = pair.map(str::to_owned).into();
    // Rare characters and signs that the first two lack.
    for rest in [HAN_SANS, INTER_400, SERIF_400, ICON] {
        if !names.iter().any(|name| name == rest) {
            names.push(rest.to_owned());
        }
    }
    names
}

/// The fonts in the program, by file.
pub fn font_names() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(name, _)| *name)
}

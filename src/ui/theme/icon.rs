//! Phosphor's icons that the program uses: one character each, the same in the regular and the fill face.
//! Paint them with [`super::Text::Icon`] or [`super::Text::IconFill`]; an icon alone needs an accessible name.

/// `archive`.
pub const ARCHIVE: &str = "\u{E00C}";
/// `arrow-bend-up-right`.
pub const ARROW_BEND_UP_RIGHT: &str = "\u{E026}";
/// `arrow-clockwise`.
pub const ARROW_CLOCKWISE: &str = "\u{E036}";
/// `arrow-counter-clockwise`.
pub const ARROW_COUNTER_CLOCKWISE: &str = "\u{E038}";
/// `arrow-down`.
pub const ARROW_DOWN: &str = "\u{E03E}";
/// `arrow-left`.
pub const ARROW_LEFT: &str = "\u{E058}";
/// `arrow-right`.
pub const ARROW_RIGHT: &str = "\u{E06C}";
/// `arrow-square-out`.
pub const ARROW_SQUARE_OUT: &str = "\u{E5DE}";
/// `arrow-up`.
pub const ARROW_UP: &str = "\u{E08E}";
/// `arrows-clockwise`.
pub const ARROWS_CLOCKWISE: &str = "\u{E094}";
/// `atom`.
pub const ATOM: &str = "\u{E5E4}";
/// `backspace`.
pub const BACKSPACE: &str = "\u{E0AE}";
/// `bank`.
pub const BANK: &str = "\u{E0B4}";
/// `bell`.
pub const BELL: &str = "\u{E0CE}";
/// `book-open`.
pub const BOOK_OPEN: &str = "\u{E0E6}";
/// `book-open-text`.
pub const BOOK_OPEN_TEXT: &str = "\u{E8F2}";
/// `bookmark-simple`.
pub const BOOKMARK_SIMPLE: &str = "\u{E0EA}";
/// `books`.
pub const BOOKS: &str = "\u{E758}";
/// `buildings`.
pub const BUILDINGS: &str = "\u{E102}";
/// `calculator`.
pub const CALCULATOR: &str = "\u{E538}";
/// `calendar-blank`.
pub const CALENDAR_BLANK: &str = "\u{E10A}";
/// `camera`.
pub const CAMERA: &str = "\u{E10E}";
/// `caret-down`.
pub const CARET_DOWN: &str = "\u{E136}";
/// `caret-left`.
pub const CARET_LEFT: &str = "\u{E138}";
/// `caret-right`.
pub const CARET_RIGHT: &str = "\u{E13A}";
/// `caret-up`.
pub const CARET_UP: &str = "\u{E13C}";
/// `cat`.
pub const CAT: &str = "\u{E748}";
/// `certificate`.
pub const CERTIFICATE: &str = "\u{E766}";
/// `chalkboard-teacher`.
pub const CHALKBOARD_TEACHER: &str = "\u{E600}";
/// `chart-line-up`.
pub const CHART_LINE_UP: &str = "\u{E156}";
/// `chat-circle`.
pub const CHAT_CIRCLE: &str = "\u{E168}";
/// `chat-teardrop-text`.
pub const CHAT_TEARDROP_TEXT: &str = "\u{E178}";
/// `chat-text`.
pub const CHAT_TEXT: &str = "\u{E17A}";
/// `check`.
pub const CHECK: &str = "\u{E182}";
/// `check-circle`.
pub const CHECK_CIRCLE: &str = "\u{E184}";
/// `check-square`.
pub const CHECK_SQUARE: &str = "\u{E186}";
/// `circle`.
pub const CIRCLE: &str = "\u{E18A}";
/// `circle-half`.
pub const CIRCLE_HALF: &str = "\u{E18C}";
/// `city`.
pub const CITY: &str = "\u{EA6A}";
/// `clock`.
pub const CLOCK: &str = "\u{E19A}";
/// `clock-clockwise`.
pub const CLOCK_CLOCKWISE: &str = "\u{E19E}";
/// `clock-counter-clockwise`.
pub const CLOCK_COUNTER_CLOCKWISE: &str = "\u{E1A0}";
/// `coins`.
pub const COINS: &str = "\u{E78E}";
/// `command`.
pub const COMMAND: &str = "\u{E1C4}";
/// `computer-tower`.
pub const COMPUTER_TOWER: &str = "\u{E548}";
/// `copy`.
pub const COPY: &str = "\u{E1CA}";
/// `database`.
pub const DATABASE: &str = "\u{E1DE}";
/// `device-mobile`.
pub const DEVICE_MOBILE: &str = "\u{E1E0}";
/// `dot-outline`.
pub const DOT_OUTLINE: &str = "\u{ECE0}";
/// `dots-three`.
pub const DOTS_THREE: &str = "\u{E1FE}";
/// `dots-three-vertical`.
pub const DOTS_THREE_VERTICAL: &str = "\u{E208}";
/// `download-simple`.
pub const DOWNLOAD_SIMPLE: &str = "\u{E20C}";
/// `drop`.
pub const DROP: &str = "\u{E210}";
/// `envelope-simple`.
pub const ENVELOPE_SIMPLE: &str = "\u{E218}";
/// `eraser`.
pub const ERASER: &str = "\u{E21E}";
/// `export`.
pub const EXPORT: &str = "\u{EAF0}";
/// `eye`.
pub const EYE: &str = "\u{E220}";
/// `eye-slash`.
pub const EYE_SLASH: &str = "\u{E224}";
/// `file`.
pub const FILE: &str = "\u{E230}";
/// `file-text`.
pub const FILE_TEXT: &str = "\u{E23A}";
/// `file-x`.
pub const FILE_X: &str = "\u{E23C}";
/// `files`.
pub const FILES: &str = "\u{E710}";
/// `fire`.
pub const FIRE: &str = "\u{E242}";
/// `first-aid-kit`.
pub const FIRST_AID_KIT: &str = "\u{E570}";
/// `flag`.
pub const FLAG: &str = "\u{E244}";
/// `flask`.
pub const FLASK: &str = "\u{E79E}";
/// `floppy-disk`.
pub const FLOPPY_DISK: &str = "\u{E248}";
/// `folder`.
pub const FOLDER: &str = "\u{E24A}";
/// `folder-open`.
pub const FOLDER_OPEN: &str = "\u{E256}";
/// `folder-plus`.
pub const FOLDER_PLUS: &str = "\u{E258}";
/// `funnel`.
pub const FUNNEL: &str = "\u{E266}";
/// `gear-six`.
pub const GEAR_SIX: &str = "\u{E272}";
/// `ghost`.
pub const GHOST: &str = "\u{E62A}";
/// `globe`.
pub const GLOBE: &str = "\u{E288}";
/// `globe-hemisphere-west`.
pub const GLOBE_HEMISPHERE_WEST: &str = "\u{E28C}";
/// `globe-simple`.
pub const GLOBE_SIMPLE: &str = "\u{E28E}";
/// `graduation-cap`.
pub const GRADUATION_CAP: &str = "\u{E62C}";
/// `graph`.
pub const GRAPH: &str = "\u{EB58}";
/// `hand-pointing`.
pub const HAND_POINTING: &str = "\u{E29A}";
/// `hard-drives`.
pub const HARD_DRIVES: &str = "\u{E2A0}";
/// `hash`.
pub const HASH: &str = "\u{E2A2}";
/// `heart`.
pub const HEART: &str = "\u{E2A8}";
/// `house`.
pub const HOUSE: &str = "\u{E2C2}";
/// `identification-badge`.
pub const IDENTIFICATION_BADGE: &str = "\u{E6F6}";
/// `image`.
pub const IMAGE: &str = "\u{E2CA}";
/// `info`.
pub const INFO: &str = "\u{E2CE}";
/// `key`.
pub const KEY: &str = "\u{E2D6}";
/// `keyboard`.
pub const KEYBOARD: &str = "\u{E2D8}";
/// `lightbulb`.
pub const LIGHTBULB: &str = "\u{E2DC}";
/// `link`.
pub const LINK: &str = "\u{E2E2}";
/// `link-break`.
pub const LINK_BREAK: &str = "\u{E2E4}";
/// `list`.
pub const LIST: &str = "\u{E2F0}";
/// `lock-simple`.
pub const LOCK_SIMPLE: &str = "\u{E308}";
/// `lock-simple-open`.
pub const LOCK_SIMPLE_OPEN: &str = "\u{E30A}";
/// `magnifying-glass`.
pub const MAGNIFYING_GLASS: &str = "\u{E30C}";
/// `map-pin`.
pub const MAP_PIN: &str = "\u{E316}";
/// `mask-happy`.
pub const MASK_HAPPY: &str = "\u{E9F4}";
/// `megaphone`.
pub const MEGAPHONE: &str = "\u{E324}";
/// `microphone`.
pub const MICROPHONE: &str = "\u{E326}";
/// `minus`.
pub const MINUS: &str = "\u{E32A}";
/// `moon`.
pub const MOON: &str = "\u{E330}";
/// `music-note`.
pub const MUSIC_NOTE: &str = "\u{E33C}";
/// `music-notes`.
pub const MUSIC_NOTES: &str = "\u{E340}";
/// `newspaper`.
pub const NEWSPAPER: &str = "\u{E344}";
/// `newspaper-clipping`.
pub const NEWSPAPER_CLIPPING: &str = "\u{E346}";
/// `number-circle-one`.
pub const NUMBER_CIRCLE_ONE: &str = "\u{E36A}";
/// `package`.
pub const PACKAGE: &str = "\u{E390}";
/// `paint-brush`.
pub const PAINT_BRUSH: &str = "\u{E6F0}";
/// `palette`.
pub const PALETTE: &str = "\u{E6C8}";
/// `paper-plane-tilt`.
pub const PAPER_PLANE_TILT: &str = "\u{E398}";
/// `pause`.
pub const PAUSE: &str = "\u{E39E}";
/// `pencil-simple`.
pub const PENCIL_SIMPLE: &str = "\u{E3B4}";
/// `phone`.
pub const PHONE: &str = "\u{E3B8}";
/// `play`.
pub const PLAY: &str = "\u{E3D0}";
/// `plus`.
pub const PLUS: &str = "\u{E3D4}";
/// `printer`.
pub const PRINTER: &str = "\u{E3DC}";
/// `push-pin`.
pub const PUSH_PIN: &str = "\u{E3E2}";
/// `push-pin-slash`.
pub const PUSH_PIN_SLASH: &str = "\u{E3E4}";
/// `question`.
pub const QUESTION: &str = "\u{E3E8}";
/// `radio-button`.
pub const RADIO_BUTTON: &str = "\u{EB08}";
/// `repeat`.
pub const REPEAT: &str = "\u{E3F6}";
/// `scales`.
pub const SCALES: &str = "\u{E750}";
/// `scroll`.
pub const SCROLL: &str = "\u{EB7A}";
/// `seal`.
pub const SEAL: &str = "\u{E604}";
/// `seal-check`.
pub const SEAL_CHECK: &str = "\u{E606}";
/// `share-fat`.
pub const SHARE_FAT: &str = "\u{ED52}";
/// `share-network`.
pub const SHARE_NETWORK: &str = "\u{E408}";
/// `shield-check`.
pub const SHIELD_CHECK: &str = "\u{E40C}";
/// `sign-out`.
pub const SIGN_OUT: &str = "\u{E42A}";
/// `skip-forward`.
pub const SKIP_FORWARD: &str = "\u{E5A6}";
/// `sliders-horizontal`.
pub const SLIDERS_HORIZONTAL: &str = "\u{E434}";
/// `smiley`.
pub const SMILEY: &str = "\u{E436}";
/// `soccer-ball`.
pub const SOCCER_BALL: &str = "\u{E716}";
/// `speaker-high`.
pub const SPEAKER_HIGH: &str = "\u{E44A}";
/// `spinner-gap`.
pub const SPINNER_GAP: &str = "\u{E66C}";
/// `square`.
pub const SQUARE: &str = "\u{E45E}";
/// `stamp`.
pub const STAMP: &str = "\u{EA48}";
/// `star`.
pub const STAR: &str = "\u{E46A}";
/// `storefront`.
pub const STOREFRONT: &str = "\u{E470}";
/// `sun`.
pub const SUN: &str = "\u{E472}";
/// `sun-horizon`.
pub const SUN_HORIZON: &str = "\u{E5B6}";
/// `tag`.
pub const TAG: &str = "\u{E478}";
/// `table`.
pub const TABLE: &str = "\u{E476}";
/// `target`.
pub const TARGET: &str = "\u{E47C}";
/// `television`.
pub const TELEVISION: &str = "\u{E754}";
/// `text-aa`.
pub const TEXT_AA: &str = "\u{E6EE}";
/// `text-t`.
pub const TEXT_T: &str = "\u{E48A}";
/// `thumbs-up`.
pub const THUMBS_UP: &str = "\u{E48E}";
/// `timer`.
pub const TIMER: &str = "\u{E492}";
/// `translate`.
pub const TRANSLATE: &str = "\u{E4A2}";
/// `trash`.
pub const TRASH: &str = "\u{E4A6}";
/// `tray`.
pub const TRAY: &str = "\u{E4AA}";
/// `trend-up`.
pub const TREND_UP: &str = "\u{E4AE}";
/// `upload-simple`.
pub const UPLOAD_SIMPLE: &str = "\u{E4C0}";
/// `user`.
pub const USER: &str = "\u{E4C2}";
/// `user-plus`.
pub const USER_PLUS: &str = "\u{E4D0}";
/// `users`.
pub const USERS: &str = "\u{E4D6}";
/// `video-camera`.
pub const VIDEO_CAMERA: &str = "\u{E4DA}";
/// `warning`.
pub const WARNING: &str = "\u{E4E0}";
/// `warning-circle`.
pub const WARNING_CIRCLE: &str = "\u{E4E2}";
/// `warning-octagon`.
pub const WARNING_OCTAGON: &str = "\u{E4E4}";
/// `x`.
pub const X: &str = "\u{E4F6}";
/// `x-circle`.
pub const X_CIRCLE: &str = "\u{E4F8}";

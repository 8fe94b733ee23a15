//! The pictures in the binary, by name. They are decoded off the window's thread; see [`crate::ui::look::Pictures`].

/// One picture: its name and its PNG file.
pub type Art = (&'static str, &'static [u8]);

macro_rules! art {
    ($($name:literal)*) => {
        /// Every picture, as `(name, PNG bytes)`.
        pub static ALL: &[Art] = &[$(($name, include_bytes!(concat!("../../../assets/art/", $name, ".png"))),)*];
    };
}

art! {
    "avatar-crane"
    "avatar-deer"
    "avatar-fox"
    "avatar-frog"
    "avatar-owl"
    "avatar-panda"
    "avatar-penguin"
    "avatar-rabbit"
    "cover-disasters"
    "cover-headline-basics"
    "cover-health"
    "cover-images-video"
    "cover-numbers-charts"
    "cover-self-media"
    "illus-peek"
    "illus-stripe-earned"
    "logo-128"
}

/// The logo at 128 px, as a picture's name.
pub const LOGO: &str = "logo-128";
/// The tiger looking over a newspaper (Today).
pub const PEEK: &str = "illus-peek";
/// A stripe earned (summary).
pub const STRIPE: &str = "illus-stripe-earned";
/// The learners' animals.
pub const AVATARS: [&str; 8] = ["fox", "panda", "owl", "deer", "crane", "frog", "rabbit", "penguin"];
/// PNG of the window's icon, 128 px.
pub static APP_ICON: &[u8] = include_bytes!("../../../assets/art/logo-128.png");

/// Name of an animal's picture; the fox stands in for an unknown one.
#[must_use]
pub fn avatar(animal: &str) -> &'static str {
    match animal {
        "panda" => "avatar-panda",
        "owl" => "avatar-owl",
        "deer" => "avatar-deer",
        "crane" => "avatar-crane",
        "frog" => "avatar-frog",
        "rabbit" => "avatar-rabbit",
        "penguin" => "avatar-penguin",
        _ => "avatar-fox",
    }
}

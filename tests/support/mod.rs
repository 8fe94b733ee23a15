//! What tests share.
#![allow(dead_code)] // each test program uses its part

pub mod layout;
pub mod screens;

//! `schema` describes exactly the types that read packs: their names, fields, choices, and what may be left out.

use std::fmt;

use paper_tiger::base::{Key, Pool, ShareChoice};
use paper_tiger::cli::schema::{Kind, TABLE};
use paper_tiger::pack::draft;
use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, Error};
use serde::de::{self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use crate::shell::Shell;

/// Gives any type whatever it asks for, so that it can be asked what it wants. The outermost struct or enum is noted;
/// one of its fields can be held back.
#[derive(Clone, Copy)]
struct Giver<'a> {
    held_back: Option<&'a str>,
}

/// What a type asked for.
#[derive(Debug, PartialEq)]
enum Asked {
    Struct(&'static str, &'static [&'static str]),
    Enum(&'static str, &'static [&'static str]),
}

/// Notes the first question and gives no answer.
struct Listener<'a>(&'a mut Option<Asked>);

impl<'de> Deserializer<'de> for Listener<'_> {
    type Error = Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0 = Some(Asked::Struct(name, fields));
        Err(de::Error::custom("heard"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0 = Some(Asked::Enum(name, variants));
        Err(de::Error::custom("heard"))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(de::Error::custom("neither struct nor enum"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map identifier ignored_any
    }
}

impl<'de> Deserializer<'de> for Giver<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_str("x")
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(true)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_u8(1)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_u32(1)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_u64(1)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f32(0.5)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(Giver { held_back: None })
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { left: 1 })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { left: len })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { left: &[], held_back: None })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { left: fields, held_back: self.held_back })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(First(variants[0]))
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 u16 f64 char str string bytes byte_buf unit unit_struct tuple_struct identifier ignored_any
    }
}

struct Items {
    left: usize,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(Giver { held_back: None }).map(Some)
    }
}

struct Fields<'a> {
    left: &'static [&'static str],
    held_back: Option<&'a str>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        while let Some((&first, rest)) = self.left.split_first() {
            self.left = rest;
            if Some(first) != self.held_back {
                return seed.deserialize(BorrowedStrDeserializer::new(first)).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Giver { held_back: None })
    }
}

struct First(&'static str);

impl<'de> EnumAccess<'de> for First {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        seed.deserialize(BorrowedStrDeserializer::new(self.0)).map(|value| (value, self))
    }
}

impl<'de> VariantAccess<'de> for First {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(Giver { held_back: None })
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { left: len })
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { left: fields, held_back: None })
    }
}

/// Holds the table's entry of this type against the type.
fn hold<T: for<'de> Deserialize<'de> + fmt::Debug>() -> &'static str {
    let mut asked = None;
    let _ = T::deserialize(Listener(&mut asked));
    let (Asked::Struct(name, members) | Asked::Enum(name, members)) = asked.expect("a struct or an enum");
    let described =
        TABLE.iter().find(|described| described.name == name).unwrap_or_else(|| panic!("{name} is not described"));
    match described.kind {
        Kind::Struct(fields) => {
            let names: Vec<&str> = fields.iter().map(|field| field.name).collect();
            assert_eq!(names, members, "fields of {name}");
            for field in fields {
                let without = T::deserialize(Giver { held_back: Some(field.name) });
                assert_eq!(without.is_err(), field.required, "{name}.{} required? {without:?}", field.name);
            }
        }
        Kind::Enum(variants) => {
            let names: Vec<&str> = variants.iter().map(|v| v.written.split('(').next().unwrap_or_default()).collect();
            assert_eq!(names, members, "choices of {name}");
        }
    }
    name
}

#[test]
fn the_table_is_the_format() {
    let held = [
        hold::<draft::PackHeader>(),
        hold::<draft::Level>(),
        hold::<draft::Audience>(),
        hold::<Pool>(),
        hold::<draft::LessonDraft>(),
        hold::<draft::Page>(),
        hold::<draft::ItemDraft>(),
        hold::<draft::World>(),
        hold::<Key>(),
        hold::<draft::Stem>(),
        hold::<draft::NewsSite>(),
        hold::<draft::SocialPost>(),
        hold::<draft::Reply>(),
        hold::<draft::ChatForward>(),
        hold::<draft::Message>(),
        hold::<draft::ShortVideo>(),
        hold::<draft::SearchResult>(),
        hold::<draft::SearchHit>(),
        hold::<draft::Notice>(),
        hold::<draft::SourceKind>(),
        hold::<draft::Picture>(),
        hold::<draft::Reach>(),
        hold::<draft::Cue>(),
        hold::<draft::Place>(),
        hold::<draft::Tells>(),
        hold::<draft::Step>(),
        hold::<draft::Tool>(),
        hold::<draft::Weight>(),
        hold::<draft::TrailResult>(),
        hold::<draft::Factors>(),
        hold::<draft::Factor>(),
        hold::<draft::Reference>(),
        hold::<draft::Exercises>(),
        hold::<draft::Choice>(),
        hold::<draft::Share>(),
        hold::<ShareChoice>(),
        hold::<draft::Respond>(),
        hold::<draft::Replies>(),
        hold::<draft::Parts>(),
        hold::<draft::Amendment>(),
    ];
    let described: Vec<&str> = TABLE.iter().map(|described| described.name).collect();
    assert_eq!(held.as_slice(), described);
}

#[test]
fn every_type_that_is_named_is_described() {
    for described in TABLE {
        let Kind::Struct(fields) = described.kind else { continue };
        for field in fields {
            let holds = field.holds.trim_start_matches("list of ");
            let plain = ["text", "number", "true or false"].contains(&holds) || holds.starts_with("text by language");
            assert!(
                plain || TABLE.iter().any(|other| other.name == holds),
                "{}.{} holds {holds}",
                described.name,
                field.name
            );
        }
    }
}

#[test]
fn it_is_printed_whole() {
    let printed = Shell::new().run("schema").ok().out;
    assert!(TABLE.iter().all(|described| printed.contains(&format!("\n{} – ", described.name))));
    assert!(printed.contains("  explanation: text – Why the key holds"));
}

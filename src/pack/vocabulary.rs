//! The vocabulary table `assets/vocabulary.ron`: kinds, techniques and skills, named in every language.

//! A file as text: which encoding, which delimiter, how far it has been read.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::rc::Rc;

use encoding_rs::{CoderResult, Decoder, Encoding, GB18030, UTF_8};

/// Bytes read and decoded at a time.
const CHUNK: usize = 64 * 1024;

/// A table's text, read piece by piece.
pub(super) struct Source {
    /// The text, UTF-8 and without a byte-order mark.
    pub(super) text: Box<dyn BufRead>,
    /// What the text was written in, e.g. `UTF-8`.
    pub(super) encoding: &'static str,
    /// Bytes of the file.
    pub(super) size: u64,
    /// Bytes of it read so far.
    pub(super) done: Rc<Cell<u64>>,
}

/// Opens a file. Without a byte-order mark or `asked`, bytes that are all sound UTF-8 are UTF-8 and any others are
/// GB18030, as spreadsheets save tables in China: the whole file is looked through for that, and what was taken is
/// told.
///
/// # Errors
/// The file cannot be read.
pub(super) fn open(path: &Path, asked: Option<&'static Encoding>) -> io::Result<Source> {
    let mut file = File::open(path)?;
    let size = file.metadata()?.len();
    let mut start = [0; 3];
    let filled = fill(&mut file, &mut start)?;
    let mark = Encoding::for_bom(&start[..filled]);
    let (encoding, skip) = match (asked, mark) {
        (Some(asked), Some((marked, length))) if asked == marked => (asked, length),
        (Some(asked), _) => (asked, 0),
        (None, Some(marked)) => marked,
        (None, None) => {
            file.rewind()?;
            (if is_utf8(&mut file)? { UTF_8 } else { GB18030 }, 0)
        }
    };
    file.seek(SeekFrom::Start(skip as u64))?;
    let done = Rc::new(Cell::new(0));
    let counted = Counting { file, done: Rc::clone(&done) };
    let text: Box<dyn BufRead> = if encoding == UTF_8 && asked.is_none() && mark.is_none() {
        Box::new(BufReader::with_capacity(CHUNK, counted))
    } else {
        Box::new(BufReader::with_capacity(CHUNK, Decoding::new(counted, encoding)))
    };
    Ok(Source { text, encoding: encoding.name(), size, done })
}

/// The delimiter that the first line has most of outside quotes: comma, semicolon or tab; comma if it has none.
///
/// # Errors
/// The text cannot be read.
pub(super) fn delimiter(text: &mut dyn BufRead) -> io::Result<u8> {
    let start = text.fill_buf()?;
    let mut quoted = false;
    let mut seen = [(b',', 0), (b';', 0), (b'\t', 0)];
    for &byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => seen.iter_mut().filter(|(delimiter, _)| *delimiter == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // The last of the largest wins, so the comma is looked at last.
    let most = seen.into_iter().rev().max_by_key(|(_, count)| *count);
    Ok(most.map_or(b',', |(delimiter, _)| delimiter))
}

fn fill(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..])? {
            0 => break,
            n => filled += n,
        }
    }
    Ok(filled)
}

fn is_utf8(file: &mut File) -> io::Result<bool> {
    let mut buffer = vec![0; 4 * CHUNK];
    let mut kept = 0;
    loop {
        let read = fill(file, &mut buffer[kept..])?;
        let filled = kept + read;
        match std::str::from_utf8(&buffer[..filled]) {
            Ok(_) => kept = 0,
            // A character cut by the end of the buffer, unless that is the end of the file.
            Err(error) if error.error_len().is_none() && read > 0 => {
                buffer.copy_within(error.valid_up_to()..filled, 0);
                kept = filled - error.valid_up_to();
            }
            Err(_) => return Ok(false),
        }
        if read == 0 {
            return Ok(kept == 0);
        }
    }
}

struct Counting {
    file: File,
    done: Rc<Cell<u64>>,
}

impl Read for Counting {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.done.set(self.done.get() + read as u64);
        Ok(read)
    }
}

/// Decodes to UTF-8 on the way; what cannot be decoded becomes `U+FFFD`.
struct Decoding<R> {
    inner: R,
    decoder: Decoder,
    raw: Vec<u8>,
    /// Bytes of `raw` not decoded yet.
    waiting: std::ops::Range<usize>,
    ended: bool,
}

impl<R: Read> Decoding<R> {
    fn new(inner: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_without_bom_handling();
        Self { inner, decoder, raw: vec![0; CHUNK], waiting: 0..0, ended: false }
    }
}

impl<R: Read> Read for Decoding<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.waiting.is_empty() && !self.ended {
                let read = self.inner.read(&mut self.raw)?;
                self.waiting = 0..read;
                self.ended = read == 0;
            }
            let source = &self.raw[self.waiting.clone()];
            let (result, read, written, _) = self.decoder.decode_to_utf8(source, buffer, self.ended);
            self.waiting.start += read;
            let finished = self.ended && result == CoderResult::InputEmpty;
            if written > 0 || finished || buffer.is_empty() {
                return Ok(written);
            }
            if result == CoderResult::OutputFull {
                return Err(io::Error::new(io::ErrorKind::InvalidInput, "no room for one character"));
            }
        }
    }
}

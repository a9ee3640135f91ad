//! The JSON of a list, `{"data":[…],"next":…,"previous":…}`, read as it comes: what is kept of it is its rows.

use std::cell::RefCell;
use std::rc::Rc;

use actson::feeder::JsonFeeder;
use actson::options::JsonParserOptionsBuilder;
use actson::{JsonEvent, JsonParser};

use crate::activepieces::reading::Body;
use crate::fleet::page::Page;
use crate::host::Sink;

/// What makes a row of its columns. The names are those of the server.
pub trait Draft: 'static {
    /// The row.
    type Row;
    /// A column that is a text.
    fn text(&mut self, name: &str, text: &str);
    /// A column that is a list begins.
    fn list(&mut self, name: &str);
    /// A text in the list that began last.
    fn item(&mut self, text: &str);
    /// The row; nothing where a column that is relied on was missing. The next one begins.
    fn end(&mut self) -> Option<Self::Row>;
}

/// The body of a list whose rows are made by `D`.
pub struct ListBody<D: Draft>(RefCell<Reader<D>>);

impl<D: Draft> ListBody<D> {
    /// The body of a page that was asked to have so many rows at most.
    pub fn new(limit: usize, draft: D) -> Rc<Self> {
        // What is nested in a row is skipped at a byte a level, so that no depth is too much.
        let options = JsonParserOptionsBuilder::default().with_max_depth(usize::MAX).build();
        Rc::new(ListBody(RefCell::new(Reader {
            json: JsonParser::new_with_options(Pushed::default(), options),
            beginning: Beginning::default(),
            is_list: true,
            depth: 0,
            is_in_data: false,
            is_in_list: false,
            name: String::new(),
            limit,
            draft,
            data: None,
            next: None,
        })))
    }
}

impl<D: Draft> Sink for ListBody<D> {
    fn push(&self, bytes: &[u8]) {
        self.0.borrow_mut().push(bytes);
    }
}

impl<D: Draft> Body for ListBody<D> {
    type Content = Page<D::Row>;

    fn content(&self) -> Option<Page<D::Row>> {
        self.0.borrow_mut().end()
    }

    fn is_html(&self) -> bool {
        self.0.borrow().beginning.first == Some(b'<')
    }
}

/// The levels of the JSON at which something is read: within the outer object, its `data`, a row, and a list of a row.
const IN_ANSWER: usize = 1;
const IN_DATA: usize = 2;
const IN_ROW: usize = 3;
const IN_LIST: usize = 4;

/// How many bytes are copied for the parser at once.
const PART: usize = 16_384;

struct Reader<D: Draft> {
    json: JsonParser<Pushed>,
    beginning: Beginning,
    /// Whether all was the JSON of a list so far.
    is_list: bool,
    /// How many objects and arrays are open.
    depth: usize,
    is_in_data: bool,
    is_in_list: bool,
    /// The name of the last property of the answer, or of a row.
    name: String,
    limit: usize,
    draft: D,
    /// The rows, and how many there were.
    data: Option<(Vec<D::Row>, usize)>,
    /// The cursor, or that there is none.
    next: Option<Option<String>>,
}

impl<D: Draft> Reader<D> {
    fn push(&mut self, bytes: &[u8]) {
        for part in self.beginning.skip(bytes).chunks(PART) {
            if self.is_list {
                self.json.feeder.fill(part);
                self.is_list = self.read().is_some();
            }
        }
    }

    /// Reads what there is. Nothing where it is not the JSON of a list.
    fn read(&mut self) -> Option<()> {
        loop {
            match self.json.next_event().ok()? {
                Some(JsonEvent::NeedMoreInput) | None => return Some(()),
                Some(event) => self.take(event)?,
            }
        }
    }

    /// The page; nothing where it did not come whole.
    fn end(&mut self) -> Option<Page<D::Row>> {
        self.json.feeder.has_ended = true;
        if !self.is_list || self.json.next_event().ok()?.is_some() {
            return None;
        }
        let (rows, count) = self.data.take()?;
        Some(Page { rows, count, next: self.next.take()? })
    }

    fn take(&mut self, event: JsonEvent) -> Option<()> {
        match event {
            JsonEvent::StartObject | JsonEvent::StartArray => self.open(event == JsonEvent::StartArray),
            JsonEvent::EndObject | JsonEvent::EndArray => self.close(),
            JsonEvent::FieldName => self.note_name(),
            _ => self.value(event),
        }
    }

    fn open(&mut self, is_array: bool) -> Option<()> {
        let fits = match self.depth {
            0 => !is_array,
            IN_ANSWER if self.name == "data" => {
                self.is_in_data = true;
                is_array && self.data.replace((Vec::new(), 0)).is_none()
            }
            IN_ANSWER => self.name != "next",
            IN_DATA if self.is_in_data => !is_array,
            IN_ROW if self.is_in_data && is_array => {
                self.is_in_list = true;
                self.draft.list(&self.name);
                true
            }
            _ => true,
        };
        self.depth += 1;
        fits.then_some(())
    }

    fn close(&mut self) -> Option<()> {
        self.depth = self.depth.checked_sub(1)?;
        match self.depth {
            IN_ANSWER => self.is_in_data = false,
            IN_DATA if self.is_in_data => self.end_row()?,
            IN_ROW => self.is_in_list = false,
            _ => {}
        }
        Some(())
    }

    /// Keeps no more rows than were asked for, however many come.
    fn end_row(&mut self) -> Option<()> {
        let row = self.draft.end()?;
        let (rows, count) = self.data.as_mut()?;
        *count += 1;
        if rows.len() < self.limit {
            rows.push(row);
        }
        Some(())
    }

    fn note_name(&mut self) -> Option<()> {
        if self.depth == IN_ANSWER || self.depth == IN_ROW && self.is_in_data {
            self.name.clear();
            self.name.push_str(self.json.current_str().ok()?);
        }
        Some(())
    }

    fn value(&mut self, event: JsonEvent) -> Option<()> {
        let is_text = event == JsonEvent::ValueString;
        match self.depth {
            0 => return None,
            IN_ANSWER if self.name == "data" => return None,
            IN_ANSWER if self.name == "next" => self.next = Some(self.cursor(event)?),
            IN_DATA if self.is_in_data => return None,
            IN_ROW if self.is_in_data && is_text => self.draft.text(&self.name, self.json.current_str().ok()?),
            IN_LIST if self.is_in_list && is_text => self.draft.item(self.json.current_str().ok()?),
            _ => {}
        }
        Some(())
    }

    /// The cursor of the next page; nothing inside for `null`.
    fn cursor(&self, event: JsonEvent) -> Option<Option<String>> {
        match event {
            JsonEvent::ValueNull => Some(None),
            JsonEvent::ValueString => {
                self.json.current_str().ok().filter(|cursor| !cursor.is_empty()).map(|cursor| Some(cursor.to_owned()))
            }
            _ => None,
        }
    }
}

/// What may stand before the JSON of a body.
#[derive(Default)]
struct Beginning {
    /// How many bytes of the mark of UTF-8 were there.
    mark: usize,
    /// The first byte of what is no blank.
    first: Option<u8>,
}

/// What may begin a text in UTF-8, and is no part of it.
const MARK: [u8; 3] = [0xef, 0xbb, 0xbf];

impl Beginning {
    /// The bytes without a mark or blanks at the beginning of the body.
    fn skip<'a>(&mut self, mut bytes: &'a [u8]) -> &'a [u8] {
        while self.first.is_none()
            && let [byte, rest @ ..] = bytes
        {
            if MARK.get(self.mark) == Some(byte) {
                self.mark += 1;
            } else if !byte.is_ascii_whitespace() {
                self.first = Some(*byte);
                break;
            }
            bytes = rest;
        }
        bytes
    }
}

/// What the parser takes its bytes from. The crate's own feeder is a queue, which takes it a third longer.
#[derive(Default)]
struct Pushed {
    bytes: Vec<u8>,
    at: usize,
    has_ended: bool,
}

impl Pushed {
    /// Goes on with these bytes, after all those of before were taken.
    fn fill(&mut self, bytes: &[u8]) {
        self.bytes.clear();
        self.bytes.extend_from_slice(bytes);
        self.at = 0;
    }
}

impl JsonFeeder for Pushed {
    fn has_input(&self) -> bool {
        self.at < self.bytes.len()
    }

    fn is_done(&self) -> bool {
        self.has_ended && !self.has_input()
    }

    fn next_input(&mut self) -> Option<u8> {
        let byte = self.bytes.get(self.at).copied();
        self.at += usize::from(byte.is_some());
        byte
    }
}

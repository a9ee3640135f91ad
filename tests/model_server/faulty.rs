//! A server some of whose answers are others.

use std::cell::Cell;

use super::ModelServer;
use crate::scripted_host::{HttpRequest, Reply, Server};

/// The model, but for requests of one kind.
pub struct Faulty<'a> {
    model: &'a ModelServer,
    line: &'static str,
    reply: Reply,
    times: Cell<u32>,
    has_effect: bool,
}

/// A server that gives this reply instead of its own. `line` is a request such as `GET /api/v1/projects`; one that ends in a
/// slash stands for all that begin so.
pub fn faulty<'a>(model: &'a ModelServer, line: &'static str, reply: Reply) -> Faulty<'a> {
    Faulty { model, line, reply, times: Cell::new(u32::MAX), has_effect: false }
}

impl Faulty<'_> {
    /// So often only.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Faulty { times: Cell::new(times), ..self }
    }

    /// The server does what it is asked to all the same.
    #[must_use]
    pub fn after_the_effect(self) -> Self {
        Faulty { has_effect: true, ..self }
    }

    fn fails(&self, request: &HttpRequest) -> bool {
        let line = format!("{} {}", request.method, request.path);
        let is_meant = if self.line.ends_with('/') { line.starts_with(self.line) } else { line == self.line };
        let fails = is_meant && self.times.get() > 0;
        if fails {
            self.times.set(self.times.get() - 1);
        }
        fails
    }
}

impl Server for Faulty<'_> {
    fn answer(&self, request: &HttpRequest, look: Option<String>) -> Reply {
        let fails = self.fails(request);
        if fails && !self.has_effect {
            return self.reply.clone();
        }
        let look = look.or_else(|| self.model.look(request));
        let usual = self.model.answer(request, look);
        if fails { self.reply.clone() } else { usual }
    }
}

//! How the body of an answer is read: as a whole, or as it comes.

#![allow(async_fn_in_trait, reason = "the hosts are single-threaded, and so are their futures")]

use std::rc::Rc;

use crate::host::{FetchFailure, FetchRequest, Host, Response, Sink};

/// How an answer is got and read.
pub trait Reading<H: Host> {
    /// The answer.
    type Response: Response;
    /// What is read of it.
    type Content;

    /// Sends a request.
    async fn fetch(&self, host: &H, request: FetchRequest<'_>) -> Result<Self::Response, FetchFailure>;

    /// What is in a good answer; nothing where it is not of the form expected.
    fn content(&self, response: &Self::Response) -> Option<Self::Content>;
}

/// An answer is read when all of it is there.
pub struct Whole;

impl<H: Host> Reading<H> for Whole {
    type Response = H::Response;
    type Content = H::Node;

    async fn fetch(&self, host: &H, request: FetchRequest<'_>) -> Result<H::Response, FetchFailure> {
        host.fetch(request).await
    }

    fn content(&self, response: &H::Response) -> Option<H::Node> {
        response.json()
    }
}

/// Reads a body as it comes.
pub trait Body: Sink + 'static {
    /// What it makes of the body.
    type Content;

    /// What it made of the body, which has ended; nothing where that is not of the form expected.
    fn content(&self) -> Option<Self::Content>;

    /// Whether the body is a page rather than JSON.
    fn is_html(&self) -> bool;
}

/// An answer is read as it comes, by a new [`Body`] each.
pub struct AsItComes<F>(pub F);

impl<H: Host, B: Body, F: Fn() -> Rc<B>> Reading<H> for AsItComes<F> {
    type Response = Streamed<H::Response, B>;
    type Content = B::Content;

    async fn fetch(&self, host: &H, request: FetchRequest<'_>) -> Result<Self::Response, FetchFailure> {
        let body = self.0();
        let sink: Rc<dyn Sink> = Rc::<B>::clone(&body);
        Ok(Streamed { head: host.fetch_into(request, sink).await?, body })
    }

    fn content(&self, response: &Self::Response) -> Option<B::Content> {
        response.body.content()
    }
}

/// An answer whose body was read as it came.
pub struct Streamed<R, B> {
    head: R,
    body: Rc<B>,
}

impl<R: Response, B: Body> Response for Streamed<R, B> {
    type Node = R::Node;

    fn status(&self) -> u16 {
        self.head.status()
    }

    fn header(&self, name: &str) -> Option<String> {
        self.head.header(name)
    }

    fn redirected_to(&self) -> Option<String> {
        self.head.redirected_to()
    }

    fn json(&self) -> Option<R::Node> {
        // Of a good answer there is none; the body of another was read as a whole.
        self.head.json()
    }

    fn is_html(&self) -> bool {
        self.head.is_html() || self.body.is_html()
    }
}

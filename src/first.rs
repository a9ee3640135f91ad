//! Waiting for one thing, but no longer than for another.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

/// Waits for two things, and gives what is ready first.
///
/// # Errors
/// What `end` gave, where that was first.
pub async fn first<A, B>(wanted: impl Future<Output = A>, end: impl Future<Output = B>) -> Result<A, B> {
    let (mut wanted, mut end) = (pin!(wanted), pin!(end));
    poll_fn(|context| match wanted.as_mut().poll(context) {
        Poll::Ready(wanted) => Poll::Ready(Ok(wanted)),
        Poll::Pending => end.as_mut().poll(context).map(Err),
    })
    .await
}

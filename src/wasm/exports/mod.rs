//! What JavaScript calls, one file a part.

#[cfg(feature = "backend")]
mod backend;
#[cfg(feature = "piece")]
mod piece;

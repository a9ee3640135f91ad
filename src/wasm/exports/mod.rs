//! What JavaScript calls, one file a part.

#[cfg(feature = "backend")]
mod backend;
#[cfg(feature = "fleet")]
mod fleet;
#[cfg(feature = "piece")]
mod piece;
#[cfg(feature = "backend")]
mod promise;

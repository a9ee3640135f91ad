//! Waiting for a promise, but no longer than a time limit and not past the caller's abort. The promise need not know of
//! either: a `fetch` that ignores its signal is left behind.

use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The caller's `signal`, from whatever realm.
    #[derive(Clone)]
    pub type Signal;

    #[wasm_bindgen(method, getter)]
    pub fn aborted(this: &Signal) -> bool;

    #[wasm_bindgen(method, catch, js_name = addEventListener)]
    fn add_event_listener(this: &Signal, event: &str, listener: &Function) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, js_name = removeEventListener)]
    fn remove_event_listener(this: &Signal, event: &str, listener: &Function) -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(callback: &Function, milliseconds: f64, argument: &Object) -> JsValue;

    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

/// Timers drop the fraction of a time, and by the clock they fire up to a millisecond early: a call whose time is over would
/// find a last part of a millisecond left.
const ROUNDING: f64 = 1.0;
/// A timer with a longer time fires at once.
const LONGEST: f64 = 2_147_483_647.0;

/// Why a promise was not waited for to its end, or how it failed.
pub enum Ended {
    /// The caller's signal fired.
    Aborted,
    /// The limit was reached.
    TimedOut,
    /// The promise was rejected with this.
    Failed(JsValue),
}

/// A limit in time, and the caller's signal, for one or more promises in a row. Timer and listener go with it.
pub struct Race<'a> {
    signal: Option<&'a Signal>,
    /// Rejects with `mark` at the limit, and with an event at the abort.
    end: Promise,
    reject: Function,
    mark: Object,
    timer: JsValue,
}

impl<'a> Race<'a> {
    /// Starts the time: `limit` is in milliseconds, and may be infinite.
    pub fn start(signal: Option<&'a Signal>, limit: f64) -> Result<Self, Ended> {
        if signal.is_some_and(Signal::aborted) {
            return Err(Ended::Aborted);
        }
        let mark = Object::new();
        let mut rejecting = JsValue::UNDEFINED;
        let end = Promise::new(&mut |_resolve, reject| {
            rejecting = reject.into();
        });
        let reject: Function = rejecting.unchecked_into();
        let timer = if limit.is_finite() {
            set_timeout(&reject, (limit.ceil() + ROUNDING).min(LONGEST), &mark)
        } else {
            JsValue::UNDEFINED
        };
        let race = Race { signal, end, reject, mark, timer };
        if let Some(signal) = signal {
            signal.add_event_listener("abort", &race.reject).map_err(Ended::Failed)?;
        }
        Ok(race)
    }

    /// Waits for a promise, or for whatever a host gave in place of one.
    pub async fn run(&self, promise: &JsValue) -> Result<JsValue, Ended> {
        let race = Promise::race(&Array::of2(&Promise::resolve(promise), &self.end));
        JsFuture::from(race).await.map_err(|reason| {
            if self.signal.is_some_and(Signal::aborted) {
                Ended::Aborted
            } else if reason == *self.mark {
                Ended::TimedOut
            } else {
                Ended::Failed(reason)
            }
        })
    }

    /// Waits for the limit itself.
    pub async fn run_out(&self) -> Ended {
        match JsFuture::from(self.end.clone()).await {
            Err(reason) if reason == *self.mark => Ended::TimedOut,
            _ => Ended::Aborted,
        }
    }
}

impl Drop for Race<'_> {
    fn drop(&mut self) {
        clear_timeout(&self.timer);
        if let Some(signal) = self.signal {
            // A signal that takes no listener back keeps it; there is nothing more to do about it.
            signal.remove_event_listener("abort", &self.reject).unwrap_or_default();
        }
    }
}

//! HTTP dates.

/// `Wed, 21 Oct 2015 07:28:00 GMT` as milliseconds since 1970; nothing for a text of another form.
pub fn milliseconds(text: &str) -> Option<f64> {
    let fields: Vec<&str> = text.split([' ', ':']).collect();
    let [_weekday, day, month, year, hour, minute, second, "GMT"] = fields.as_slice() else { return None };
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let month = months.iter().position(|name| name == month)?;
    let number = |text: &str| text.parse::<u32>().ok();
    let days = days_before(number(year)?, month) + number(day)? - 1;
    let seconds = number(hour)? * 3600 + number(minute)? * 60 + number(second)?;
    Some(f64::from(days) * 86_400_000.0 + f64::from(seconds) * 1000.0)
}

/// The days from 1970 to the beginning of a month.
fn days_before(year: u32, month: usize) -> u32 {
    let is_leap = |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let years: u32 = (1970..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let february = if is_leap(year) { 29 } else { 28 };
    let months: u32 = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].iter().take(month).sum();
    years + months
}

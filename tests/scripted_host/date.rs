//! Dates as servers write them: HTTP dates in headers, ISO 8601 in rows.

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// 1 January 1970 was a Thursday.
const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MILLISECONDS_A_DAY: u64 = 86_400_000;

/// Milliseconds since 1970 of an HTTP date or of ISO 8601 text in UTC; nothing for a text of another form.
pub fn milliseconds(text: &str) -> Option<f64> {
    of_http(text).or_else(|| of_iso(text))
}

/// `Wed, 21 Oct 2015 07:28:00 GMT`.
fn of_http(text: &str) -> Option<f64> {
    let fields: Vec<&str> = text.split([' ', ':']).collect();
    let [_weekday, day, month, year, hour, minute, second, "GMT"] = fields.as_slice() else { return None };
    let month = MONTHS.iter().position(|name| name == month)?;
    from_parts([number(year)?, u64::try_from(month).ok()? + 1, number(day)?, number(hour)?, number(minute)?, number(second)?, 0])
}

/// `2015-10-21T07:28:00.123Z`.
fn of_iso(text: &str) -> Option<f64> {
    let fields: Vec<&str> = text.strip_suffix('Z')?.split(['-', 'T', ':', '.']).collect();
    let [year, month, day, hour, minute, second, thousandths] = fields.as_slice() else { return None };
    let parts = [year, month, day, hour, minute, second, thousandths].map(|text| number(text));
    from_parts([parts[0]?, parts[1]?, parts[2]?, parts[3]?, parts[4]?, parts[5]?, parts[6]?])
}

/// An HTTP date, which has no fractions of a second.
pub fn http(milliseconds: f64) -> String {
    let ([year, month, day, hour, minute, second, _], weekday) = to_parts(milliseconds);
    let month = MONTHS[usize::try_from(month - 1).expect("a month")];
    format!("{weekday}, {day:02} {month} {year} {hour:02}:{minute:02}:{second:02} GMT")
}

/// ISO 8601 text in UTC.
pub fn iso(milliseconds: f64) -> String {
    let ([year, month, day, hour, minute, second, thousandths], _) = to_parts(milliseconds);
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{thousandths:03}Z")
}

fn number(text: &str) -> Option<u64> {
    text.parse().ok()
}

#[allow(clippy::cast_precision_loss, reason = "an f64 holds these numbers exactly")]
fn from_parts([year, month, day, hour, minute, second, thousandths]: [u64; 7]) -> Option<f64> {
    let is_date = (1970..10_000).contains(&year) && (1..=12).contains(&month) && (1..=days_of(year, month)).contains(&day);
    let is_time = hour < 24 && minute < 60 && second < 60 && thousandths < 1000;
    (is_date && is_time).then(|| {
        let days = days_before(year, month) + day - 1;
        (((days * 24 + hour) * 60 + minute) * 60 + second) as f64 * 1000.0 + thousandths as f64
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "tests take place after 1970")]
fn to_parts(milliseconds: f64) -> ([u64; 7], &'static str) {
    let all = milliseconds as u64;
    let (days, rest) = (all / MILLISECONDS_A_DAY, all % MILLISECONDS_A_DAY);
    let (mut year, mut month) = (1970, 1);
    while days_before(year + 1, 1) <= days {
        year += 1;
    }
    while month < 12 && days_before(year, month + 1) <= days {
        month += 1;
    }
    let day = days - days_before(year, month) + 1;
    let weekday = WEEKDAYS[usize::try_from(days % 7).expect("a weekday")];
    ([year, month, day, rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60, rest % 1000], weekday)
}

fn days_of(year: u64, month: u64) -> u64 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days from 1970 to the beginning of a month.
fn days_before(year: u64, month: u64) -> u64 {
    let years: u64 = (1970..year).map(|year| 337 + days_of(year, 2)).sum();
    years + (1..month).map(|month| days_of(year, month)).sum::<u64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_name_the_same_moment() {
        // As `date -u -d … +%s` tells.
        for (http_date, iso_date, time) in [
            ("Wed, 21 Oct 2015 07:28:00 GMT", "2015-10-21T07:28:00.000Z", 1_445_412_480_000.0),
            ("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00.000Z", 0.0),
            ("Tue, 29 Feb 2028 23:59:59 GMT", "2028-02-29T23:59:59.000Z", 1_835_481_599_000.0),
        ] {
            assert_eq!((milliseconds(http_date), milliseconds(iso_date)), (Some(time), Some(time)));
            assert_eq!((http(time).as_str(), iso(time).as_str()), (http_date, iso_date));
        }
        assert_eq!(milliseconds("2015-10-21T07:28:00.123Z"), Some(1_445_412_480_123.0));
        for text in ["", "soon", "2015-10-21", "2015-13-01T00:00:00.000Z", "2015-02-29T00:00:00.000Z", "2015-10-21T07:28:00.000"]
        {
            assert_eq!(milliseconds(text), None, "{text}");
        }
    }
}

//! d′, c, their standard errors, and the normal distribution under them.

use paper_tiger::base::{Key, Verdict};
use paper_tiger::stats::{Counts, Discernment, Rates, Scores, Share, normal};

use crate::support::{answer, assert_near, counts};

/// Hits, news items, false alarms, false items; then d′, its standard error, c and its standard error (mpmath).
const VECTORS: [([u64; 4], [f64; 4]); 8] = [
    (
        [17, 20, 6, 20],
        [1.464_622_136_783_255_1, 0.444_089_073_521_021, -0.235_110_497_710_073_5, 0.222_044_536_760_511],
    ),
    ([20, 20, 0, 20], [3.961_504_793_294_558, 0.859_377_000_898_553_5, 0.0, 0.429_688_500_449_276_8]),
    ([0, 20, 20, 20], [-3.961_504_793_294_558, 0.859_377_000_898_553_5, 0.0, 0.429_688_500_449_276_8]),
    ([20, 20, 20, 20], [0.0, 0.859_377_000_898_553_5, -1.980_752_396_647_279, 0.429_688_500_449_276_8]),
    ([1, 1, 0, 1], [1.348_979_500_392_163_5, 1.927_053_434_189_238_8, 0.0, 0.963_526_717_094_619_4]),
    ([2, 3, 1, 3], [0.637_278_727_928_750_3, 1.042_430_556_660_100_7, 0.0, 0.521_215_278_330_050_4]),
    (
        [137, 200, 52, 200],
        [1.118_806_145_845_550, 0.132_924_522_601_321, 0.080_265_548_297_447_7, 0.066_462_261_300_661],
    ),
    ([999_999, 1_000_000, 1, 1_000_000], [9.341_640_052_881_861, 0.237_167_823_899_589, 0.0, 0.118_583_911_949_794]),
];

#[test]
fn discernment_and_bias_with_their_standard_errors() {
    for ([hits, news, false_alarms, false_items], [d, d_se, c, c_se]) in VECTORS {
        let found = Discernment::of(&counts(hits, news, false_alarms, false_items)).expect("items of both keys");
        assert_near(found.d_prime.value, d);
        assert_near(found.d_prime.se, d_se);
        assert_near(found.criterion.value, c);
        assert_near(found.criterion.se, c_se);
    }
}

#[test]
fn an_interval_is_1_96_standard_errors_either_way() {
    let found = Discernment::of(&counts(17, 20, 6, 20)).expect("items of both keys");
    let interval = found.d_prime.interval();
    assert_near(interval.low, 1.464_622_136_783_255 - 1.959_963_984_540_054 * 0.444_089_073_521_021);
    assert_near(interval.high, 1.464_622_136_783_255 + 1.959_963_984_540_054 * 0.444_089_073_521_021);
}

/// (17 + ½) / 21 and (6 + ½) / 21.
#[test]
fn rates_carry_the_log_linear_correction() {
    let rates = Rates::of(&counts(17, 20, 6, 20)).expect("items of both keys");
    assert_near(rates.hits, 17.5 / 21.0);
    assert_near(rates.false_alarms, 6.5 / 21.0);
    assert_eq!(Rates::new((3, 2), (0, 2)), None, "more hits than items");
}

/// mpmath.
#[test]
fn the_normal_distribution() {
    let quantiles = [
        (0.5, 0.0),
        (0.3, -0.524_400_512_708_040_8),
        (0.975, normal::Z95),
        (0.0001, -3.719_016_485_455_680_6),
        (1e-12, -7.034_483_825_301_132),
        (0.999_999, 4.753_424_308_822_899),
    ];
    for (p, z) in quantiles {
        assert_near(normal::quantile(p), z);
        assert_near(normal::cumulative(z), p);
    }
    assert_near(normal::cumulative(-6.0) * 1e9, 0.986_587_645_037_698);
    assert_near(normal::cumulative(3.0), 0.998_650_101_968_369_9);
    assert_near(normal::density(0.7), 0.312_253_933_366_761_3);
    assert_near(normal::density(-1.5), 0.129_517_595_665_891_7);
}

/// SciPy, `binomtest(k, n).proportion_ci(method="wilson")`.
#[test]
fn a_share_has_a_wilson_interval() {
    let vectors = [
        (29, 40, 0.571_650_441_937_894_3, 0.838_919_837_523_326_7),
        (0, 10, 0.0, 0.277_532_799_862_889_26),
        (10, 10, 0.722_467_200_137_110_7, 1.0),
        (1, 1, 0.206_549_314_377_237_45, 1.0),
        (0, 1, 0.0, 0.793_450_685_622_762_6),
        (500, 1000, 0.469_069_600_368_104_2, 0.530_930_399_631_895_8),
    ];
    for (right, of, low, high) in vectors {
        let interval = Share { right, of }.interval().expect("of some");
        assert_near(interval.low, low);
        assert_near(interval.high, high);
    }
    assert_eq!(Share::default().interval(), None);
}

#[test]
fn counts_are_the_same_however_they_came_together() {
    let answers = [
        answer(Key::News, Verdict::News, 90),
        answer(Key::News, Verdict::False, 55),
        answer(Key::False, Verdict::News, 100),
    ];
    let all = Counts::of(&answers);
    let mut merged = Counts::of(&answers[..1]);
    merged.merge(&Counts::of(&answers[1..]));
    assert_eq!(merged, all);
    assert_eq!((all.total(), all.right(), all.items(Key::News), all.items(Key::False)), (3, 1, 2, 1));
    assert_eq!(Scores::from(&all), Scores::of(&answers));
    let places: Vec<(u8, u64)> = all.filled().map(|one| (one.news_percent(), one.n)).collect();
    assert_eq!(places, [(90, 1), (45, 1), (100, 1)]);
}

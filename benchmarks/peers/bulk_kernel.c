/* The 45 decisions in C, 64 rows at a time: a truth is two words of 64 bits, where it holds and
 * where it does not, so that "and" and "or" settle 64 rows at once; each column is read once.
 *
 * The figures come from bulk_terms.py, which bulk_c.py writes to "terms.h" before it compiles this.
 * A loop over a block is plain, for the compiler to turn into the processor's vectors.
 */
#include <stdint.h>
#include <stddef.h>
#include "terms.h"

typedef uint64_t bits;
typedef int64_t whole;
typedef struct { bits yes, no; } truth;
typedef struct { whole value[64]; bits known; } number;

/* A column: values where it has any, and for each block a word of where they are known. Of a
 * column of truths the values are words too. */
typedef struct { const void *values; const bits *known; } column;

#define EACH for (int i = 0; i < 64; i++)
#define PICK(condition) ({ bits m = 0; EACH m |= (bits)(condition) << i; m; })

static inline truth settled(bits holds, bits known) { return (truth){holds & known, ~holds & known}; }
static inline truth and(truth a, truth b) { return (truth){a.yes & b.yes, a.no | b.no}; }
static inline truth or(truth a, truth b) { return (truth){a.yes | b.yes, a.no & b.no}; }
static inline truth not(truth a) { return (truth){a.no, a.yes}; }

static inline truth at_most(const number *n, whole most)
{
    return settled(PICK(n->value[i] <= most), n->known);
}

static inline truth more_than(const number *n, whole least)
{
    return settled(PICK(n->value[i] > least), n->known);
}

static inline truth among(const uint8_t *code, bits known, uint32_t options)
{
    return settled(PICK((options >> code[i]) & 1), known);
}

static inline void add(number *to, const number *a, const number *b, whole sign)
{
    EACH to->value[i] = a->value[i] + sign * b->value[i];
    to->known = a->known & b->known;
}

/* Whether a quotient reaches a threshold; no where there is nothing to divide by. */
static inline truth quotient(const number *upper, const number *lower, truth divides, const whole *part)
{
    bits reached = PICK(upper->value[i] * part[1] >= lower->value[i] * part[0]);
    return and(divides, settled(reached, upper->known & lower->known));
}

static inline void load(number *to, const column *c, size_t block)
{
    const whole *from = (const whole *)c->values + 64 * block;
    EACH to->value[i] = from[i];
    to->known = c->known[block];
}

static inline truth truth_of(const column *c, size_t block)
{
    return settled(((const bits *)c->values)[block], c->known[block]);
}

/* Whether employees are few enough, as far as that depends on the industry: each cap for the
 * industries that have it. */
static inline truth within(const number *employees, const uint8_t *industry, bits known,
                           const whole (*caps)[2], int count)
{
    bits few = 0;
    for (int k = 0; k < count; k++)
        few |= PICK(((uint32_t)caps[k][1] >> industry[i]) & 1) & PICK(employees->value[i] <= caps[k][0]);
    truth found = settled(few, known & employees->known);
    return or(at_most(employees, caps[0][0]), and(found, at_most(employees, caps[count - 1][0])));
}

typedef struct { truth equity[EQUITIES], multiple[MULTIPLES], on_assets[ON_ASSETS], cover[COVERS]; } ratios;

static inline truth from_floor(const number *net, const ratios *r, const whole *row)
{
    truth found = and(more_than(net, row[0] - 1), or(r->equity[row[2]], r->multiple[row[3]]));
    found = and(found, or(r->on_assets[row[4]], r->cover[row[5]]));
    return row[1] ? and(found, at_most(net, row[1] - 1)) : found;
}

void decide(const column *columns, truth *out, size_t stride, size_t first, size_t last)
{
    for (size_t b = first; b < last; b++) {
        const uint8_t *form = (const uint8_t *)columns[FORM].values + 64 * b;
        const uint8_t *industry = (const uint8_t *)columns[INDUSTRY].values + 64 * b;
        bits form_known = columns[FORM].known[b], industry_known = columns[INDUSTRY].known[b];
        number employees, capital, net, one, two, three, four;
        load(&employees, &columns[EMPLOYEES], b);
        load(&capital, &columns[CAPITAL], b);
        load(&net, &columns[NET_ASSETS], b);
        truth on_time = not(truth_of(&columns[HAS_RESCHEDULED_LOANS], b));
        truth taxes = truth_of(&columns[HAS_PAID_TAXES], b);
        truth company = among(form, form_known, COMPANY);

        /* Who may be guaranteed. */
        truth guaranteed = and(not(among(industry, industry_known, NOT_GUARANTEED)),
                               not(truth_of(&columns[ANTISOCIAL_TIES], b)));
        bits little = 0;
        for (int k = 0; k < CAPITAL_CAPS; k++)
            little |= PICK(((uint32_t)capital_caps[k][1] >> industry[i]) & 1)
                      & PICK(capital.value[i] <= capital_caps[k][0]);
        truth by_capital = and(settled(little, industry_known & capital.known),
                               at_most(&capital, capital_caps[CAPITAL_CAPS - 1][0]));
        by_capital = and(by_capital, not(among(industry, industry_known, MEDICAL)));
        truth by_employees = within(&employees, industry, industry_known, employee_caps, EMPLOYEE_CAPS);
        truth may = and(company, or(by_capital, by_employees));
        may = or(may, and(among(form, form_known, SOLE),
                          within(&employees, industry, industry_known, sole_caps, SOLE_CAPS)));
        may = or(may, and(among(form, form_known, CORPORATIONS), at_most(&employees, 300)));
        may = or(may, and(among(form, form_known, COOPERATIVE),
                          truth_of(&columns[TWO_THIRDS_OF_MEMBERS_QUALIFY], b)));
        may = and(may, guaranteed);
        truth small = and(among(form, form_known, SMALL_FORMS),
                          within(&employees, industry, industry_known, small_caps, SMALL_CAPS));
        small = and(and(small, guaranteed), taxes);

        /* Ratios. */
        ratios r;
        load(&one, &columns[LIABILITIES], b);
        add(&one, &net, &one, 1); /* assets */
        load(&four, &columns[OPERATING_PROFIT], b);
        load(&two, &columns[INTEREST_INCOME], b);
        add(&two, &four, &two, 1); /* profit */
        truth has_assets = more_than(&one, 0), has_capital = more_than(&capital, 0);
        for (int k = 0; k < EQUITIES; k++) r.equity[k] = quotient(&net, &one, has_assets, equity[k]);
        for (int k = 0; k < MULTIPLES; k++) r.multiple[k] = quotient(&net, &capital, has_capital, multiple[k]);
        for (int k = 0; k < ON_ASSETS; k++) r.on_assets[k] = quotient(&two, &one, has_assets, on_assets[k]);
        load(&three, &columns[INTEREST_EXPENSE], b);
        truth pays = more_than(&three, 0), without = and(not(pays), more_than(&two, -1));
        for (int k = 0; k < COVERS; k++) r.cover[k] = or(quotient(&two, &three, pays, cover[k]), without);

        load(&one, &columns[BORROWINGS], b);
        load(&two, &columns[BONDS], b);
        add(&one, &one, &two, 1);
        load(&two, &columns[CASH], b);
        add(&one, &one, &two, -1); /* debt */
        load(&two, &columns[DEPRECIATION], b);
        add(&two, &four, &two, 1); /* EBITDA */
        truth debt[DEBTS], earns = more_than(&two, 0), covered = and(not(earns), at_most(&one, 0));
        for (int k = 0; k < DEBTS; k++) {
            bits reached = PICK(one.value[i] <= two.value[i] * debts[k]);
            debt[k] = or(and(earns, settled(reached, one.known & two.known)), covered);
        }

        /* Decisions. */
        truth *to = out + b;
#define PUT(decision) (*to = (decision), to += stride)
        truth issues = and(may, company), best = {0, ~(bits)0};
        for (int k = 0; k < TIERS; k++) best = or(best, from_floor(&net, &r, bonds[k]));
        PUT(and(issues, best));
        for (int k = TIERS; k < BOND_ROWS; k++) PUT(and(issues, from_floor(&net, &r, bonds[k])));

        load(&three, &columns[SALES], b);
        truth sold = more_than(&three, 0), sound = and(may, or(taxes, on_time)), margin[MARGINS];
        for (int k = 0; k < MARGINS; k++) margin[k] = and(sound, quotient(&four, &three, sold, margins[k]));

        static const int spans[2][2] = {
            {SALES_LATEST_MONTH, SALES_LATEST_MONTH_YEAR_BEFORE},
            {SALES_LAST_THREE_MONTHS, SALES_LAST_THREE_MONTHS_YEAR_BEFORE}};
        for (int s = 0; s < 2; s++) {
            load(&one, &columns[spans[s][0]], b);
            load(&two, &columns[spans[s][1]], b);
            add(&one, &two, &one, -1);
            truth before = more_than(&two, 0);
            for (int k = 0; k < DECLINES; k++) PUT(and(may, quotient(&one, &two, before, declines[k])));
        }

        truth handed = and(and(may, on_time), not(among(form, form_known, NOT_CORPORATE)));
        handed = and(handed, more_than(&net, 0));
        for (int k = 0; k < DEBTS - 1; k++) PUT(and(handed, debt[k]));

        load(&one, &columns[USED_UNSECURED], b);
        load(&two, &columns[AMOUNT_WANTED], b);
        add(&one, &one, &two, 1); /* needed */
        const int32_t *started = (const int32_t *)columns[STARTED_ON].values + 64 * b;
        for (int k = 0; k < STARTS; k++) {
            truth young = settled(PICK(started[i] > starts[k][0]), columns[STARTED_ON].known[b]);
            PUT(and(and(may, young), at_most(&one, starts[k][1])));
        }
        for (int k = 0; k < LINES; k++) PUT(and(small, at_most(&one, lines[k])));
        for (int k = 0; k < MARGINS; k++) PUT(margin[k]);

        /* How many of six signs hold, counted in bits: at_least[n] where n or more do. */
        truth signs[6] = {r.equity[SIGN_EQUITY], r.on_assets[SIGN_ON_ASSETS], r.cover[SIGN_COVER],
                          debt[DEBTS - 1], taxes, on_time};
        bits certain[7] = {~(bits)0}, possible[7] = {~(bits)0};
        for (int s = 0; s < 6; s++)
            for (int n = s + 1; n > 0; n--) {
                certain[n] |= certain[n - 1] & signs[s].yes;
                possible[n] |= possible[n - 1] & ~signs[s].no;
            }
        for (int k = 0; k < LEASTS; k++)
            PUT(and(may, ((truth){certain[least[k]], ~possible[least[k]]})));
    }
}

/* Memory: a = b + 3 c, the triad of STREAM. */
void triad(double *a, const double *b, const double *c, size_t first, size_t last)
{
    for (size_t i = first; i < last; i++) a[i] = b[i] + 3 * c[i];
}

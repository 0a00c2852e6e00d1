#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>

/* Variables of all sorts, and functions that look at them. */
int number = 42;
const int fixed = 7;
int8_t small = -5;
uint8_t small_unsigned = 200;
uint16_t medium = 65000;
long big = -1;
uint64_t bigger = UINT64_MAX;
size_t size = 12;
_Bool truth = 1;
char letter = 'x';
float quarter = 0.25f;
double third = 1.0 / 3;
int color = 1;
unsigned access_bits = 5;
int celsius = 100;
const char *text = "gr\303\274n";
const char *no_text = NULL;
char array[8] = "seven77";
char full[4] = {'f', 'u', 'l', 'l'};
wchar_t wide[4] = L"h\u00fc";
int numbers[3] = {1, 2, 3};
void *memory = numbers;
struct box { int number; } a_box = {5};
struct box *current = &a_box;
struct box *nothing = NULL;
struct shelf { struct box *left, *right; } a_shelf;

int see_number(void) { return number; }
int see_small(void) { return small; }
int see_medium(void) { return medium; }
int see_truth(void) { return truth; }
double see_third(void) { return third; }
float see_quarter(void) { return quarter; }
int see_color(void) { return color; }
unsigned see_access(void) { return access_bits; }
int see_celsius(void) { return celsius; }
int see_current(void) { return current ? current->number : -1; }
int see_memory(void) { return memory == numbers; }
void set_number(int value) { number = value; }
struct box *other_box(void) { static struct box other = {6}; return &other; }
void box_forget(struct box *box) { (void) box; }

#pragma once

// Marks an English text for the translators where it stands; it is translated where it is shown.
#define N_(text) text
// The same for one English word with two meanings: the context says which one is meant.
#define NC_(context, text) context "\004" text

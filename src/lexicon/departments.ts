/** What ministries, committees and those who head them are for. Compiled for this project from news usage; as printed. */
export const DEPARTMENTS: ReadonlySet<string> = new Set(
  `Employment Environment Safety Labour Labor Welfare Agriculture Finance Education Culture Tourism Industry Trade Energy Health Defence Defense Security
  Justice Housing Transport Development Planning Fisheries Forestry Sports Sport Youth Immigration Commerce Technology Science Research Innovation
  Communications Communication Sanitation Treasury Mines Mining Water Works Infrastructure Investment Statistics Insurance Prevention Control Protection
  Democracy Freedom Unity Progress Peace Reform Reconciliation Refoundation Rights Training Arts Heritage Nutrition Crafts Design`.split(
    /\s+/,
  ),
);

/** Those, and matters that no body but a ministry or a committee is for, and that nobody is called by. */
export const MATTERS: ReadonlySet<string> = new Set([
  ...DEPARTMENTS,
  ...`Affairs Aviation Broadcasting Colleges Cooperatives Economy Electricity Equality Estates Families Family Food Gender Industries Information
  Integration Irrigation Lands Languages Livestock Livelihoods Logistics Petroleum Pensions Ports Railways Resources Roads Services Shipping Skills Taxation
  Telecommunications Textiles Transportation Tribal Universities Urban Utilities Veterans Wildlife Women`.split(/\s+/),
]);

using System.Globalization;
using EShop.Defaults;

namespace EShop.Demo;

/// <summary>The accounts of the demo shop. They share one password, which is no secret.</summary>
public static class DemoPeople
{
    private static readonly string[] s_firstNames =
    [
        "Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Hannes", "Ida", "Jonas", "Katharina", "Leon", "Mia", "Noah", "Olga", "Paul",
        "Rosa", "Samuel", "Theresa", "Viktor", "Wanda", "Yara", "Zoe", "Matteo", "Ines",
    ];

    private static readonly string[] s_lastNames =
    [
        "Albrecht", "Becker", "Claasen", "Dietrich", "Engel", "Fischer", "Graf", "Hoffmann", "Jansen", "Keller", "Lorenz", "Meyer", "Neumann",
        "Otto", "Peters", "Richter", "Schulz", "Thomsen", "Vogel", "Weber",
    ];

    private static readonly (string PostalCode, string City)[] s_cities =
    [
        ("10115", "Berlin"), ("20095", "Hamburg"), ("80331", "München"), ("50667", "Köln"), ("60311", "Frankfurt am Main"), ("70173", "Stuttgart"),
        ("40213", "Düsseldorf"), ("04109", "Leipzig"), ("44135", "Dortmund"), ("28195", "Bremen"), ("01067", "Dresden"), ("30159", "Hannover"),
    ];

    private static readonly string[] s_streets =
        ["Lindenallee", "Hauptstraße", "Gartenweg", "Bergstraße", "Am Markt", "Schillerstraße", "Uferstraße", "Kirchgasse"];

    /// <summary>Those whose names stand in the README: an administrator, staff, and two customers.</summary>
    public static IReadOnlyList<DemoPerson> Known { get; } =
    [
        new("admin@eshop.example", "Ada Admin", [Roles.Customer, Roles.Admin], "Hauptstraße 1", "10115", "Berlin"),
        new("staff@eshop.example", "Sam Staff", [Roles.Customer, Roles.Staff], "Hauptstraße 2", "10115", "Berlin"),
        new("alice@eshop.example", "Alice", [Roles.Customer], "Lindenallee 3", "20095", "Hamburg"),
        new("bob@eshop.example", "Bob", [Roles.Customer], "Gartenweg 4", "80331", "München"),
    ];

    /// <summary>The known ones, then as many customers as it takes; names repeat with other house numbers, addresses of mails never.</summary>
    public static IEnumerable<DemoPerson> Many(int count)
        => Known.Concat(Enumerable.Range(0, Math.Max(0, count - Known.Count)).Select(Create));

    private static DemoPerson Create(int number)
    {
        var first = s_firstNames[number % s_firstNames.Length];
        var last = s_lastNames[number / s_firstNames.Length % s_lastNames.Length];
        var (postalCode, city) = s_cities[number * 7 % s_cities.Length];
        return new DemoPerson(
            string.Create(CultureInfo.InvariantCulture, $"{first}.{last}{number + 1}@eshop.example").ToLowerInvariant(),
            $"{first} {last}",
            [Roles.Customer],
            string.Create(CultureInfo.InvariantCulture, $"{s_streets[number * 5 % s_streets.Length]} {1 + (number % 90)}"),
            postalCode,
            city);
    }
}

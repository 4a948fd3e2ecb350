using static EShop.Catalog.Seed.SeedCategories;

namespace EShop.Catalog.Seed;

/// <summary>The products of the demo data: enough to browse, search and fill pages; one is scarce and one is sold out.</summary>
internal static class SeedProducts
{
    private const string ReducedRate = "reduced";

    public static IReadOnlyList<SeedProduct> All { get; } =
    [
        new(Audio, "Aurora Wireless Headphones", "Nordlys", 149.90m, 260, "Closed headphones with noise cancelling and thirty hours of battery."),
        new(Audio, "Studio Monitor Speakers", "Klangwerk", 329.00m, 7400, "A pair of active near-field monitors with balanced inputs."),
        new(Audio, "Pocket Bluetooth Speaker", "Nordlys", 39.95m, 310, "Splash-proof speaker that fits a coat pocket."),
        new(Audio, "Vinyl Turntable", "Klangwerk", 279.00m, 5600, "Belt-driven turntable with a built-in phono stage."),
        new(Audio, "In-Ear Monitors", "Sonar", 89.00m, 30, "Three drivers a side and a detachable cable."),
        new(Audio, "USB Podcast Microphone", "Sonar", 119.00m, 850, "Cardioid microphone with a headphone output.", 10),
        new(Computers, "Mechanical Keyboard", "Tastwerk", 129.00m, 980, "Hot-swappable switches and an aluminium plate."),
        new(Computers, "Ergonomic Mouse", "Tastwerk", 59.90m, 140, "Vertical grip for long days."),
        new(Computers, "Ultrawide Monitor", "Panorama", 549.00m, 8200, "Thirty-four inches, curved, with a built-in dock."),
        new(Computers, "Portable SSD 1 TB", "Memoria", 99.00m, 60, "A thousand megabytes a second over USB-C."),
        new(Computers, "Laptop Stand", "Tastwerk", 34.50m, 640, "Folds flat and lifts the screen to eye height."),
        new(Computers, "Webcam 4K", "Panorama", 139.00m, 170, "A glass lens and a privacy shutter.", 0),
        new(Phones, "Fjord Smartphone", "Nordlys", 699.00m, 180, "A six-inch screen, five years of updates."),
        new(Phones, "Fjord Smartphone Mini", "Nordlys", 549.00m, 145, "The small one, with the same camera."),
        new(Phones, "Wireless Charging Pad", "Memoria", 29.90m, 120, "Fifteen watts, a fabric cover."),
        new(Phones, "Leather Phone Case", "Hide & Co", 44.00m, 45, "Vegetable-tanned leather that ages well."),
        new(Phones, "Power Bank 20000", "Memoria", 49.90m, 390, "Charges a phone four times."),
        new(Phones, "Phone Tripod", "Panorama", 24.90m, 280, "Bends around branches and railings."),
        new(Kitchen, "Cast Iron Skillet", "Hearthstone", 54.00m, 2600, "Seasoned, for stove and oven."),
        new(Kitchen, "Chef's Knife", "Solinger", 89.00m, 220, "Forged, with a twenty-centimetre blade."),
        new(Kitchen, "Pour-Over Coffee Set", "Morgen", 42.00m, 900, "Glass carafe, dripper and forty filters."),
        new(Kitchen, "Burr Coffee Grinder", "Morgen", 119.00m, 1900, "Conical burrs, from espresso to French press."),
        new(Kitchen, "Bamboo Cutting Board", "Hearthstone", 27.90m, 1400, "Two sides, a groove for juice."),
        new(Kitchen, "Enamel Dutch Oven", "Hearthstone", 139.00m, 5200, "Five litres for bread and stews."),
        new(Furniture, "Oak Desk", "Lindholm", 449.00m, 32000, "Solid oak with a drawer for cables."),
        new(Furniture, "Height-Adjustable Desk Frame", "Lindholm", 389.00m, 29000, "Two motors and a memory of four heights."),
        new(Furniture, "Task Chair", "Lindholm", 299.00m, 16500, "A mesh back and arms that move."),
        new(Furniture, "Floor Lamp", "Lumen", 119.00m, 4200, "Warm light that dims without steps."),
        new(Furniture, "Bookshelf", "Lindholm", 189.00m, 24000, "Five shelves of birch."),
        new(Furniture, "Wool Rug", "Weber & Tochter", 229.00m, 7800, "Hand-woven, two metres by one forty."),
        new(Camping, "Two-Person Tent", "Basecamp", 259.00m, 2100, "Stands in three minutes and in storms."),
        new(Camping, "Down Sleeping Bag", "Basecamp", 219.00m, 950, "Warm to five degrees below zero."),
        new(Camping, "Camping Stove", "Glut", 64.90m, 380, "Boils a litre in three minutes."),
        new(Camping, "Headlamp", "Lumen", 39.00m, 90, "Four hundred lumens and a red light."),
        new(Camping, "Insulated Bottle", "Glut", 29.50m, 340, "Keeps tea hot for a day."),
        new(Camping, "Trekking Poles", "Basecamp", 79.00m, 460, "Carbon, folding, with cork grips."),
        new(Cycling, "Commuter Bicycle", "Radhaus", 899.00m, 12800, "Belt drive, hub gears, lights and a rack."),
        new(Cycling, "Bicycle Helmet", "Radhaus", 79.90m, 290, "Rotational protection and a rear light."),
        new(Cycling, "Folding Lock", "Riegel", 69.00m, 1150, "Six links of hardened steel."),
        new(Cycling, "Pannier Bags", "Basecamp", 119.00m, 1700, "A waterproof pair, forty litres together."),
        new(Cycling, "Floor Pump", "Radhaus", 44.90m, 1600, "A gauge that can be read standing."),
        new(Cycling, "Bicycle Lights", "Lumen", 49.00m, 130, "Front and rear, charged by USB-C."),
        new(Shoes, "Trail Running Shoes", "Gipfel", 129.00m, 620, "Grip for mud, drained in a minute."),
        new(Shoes, "Leather Boots", "Hide & Co", 219.00m, 1500, "Welted, to be resoled for years."),
        new(Shoes, "Canvas Sneakers", "Gipfel", 59.00m, 700, "Organic cotton, natural rubber."),
        new(Shoes, "Wool Slippers", "Weber & Tochter", 49.00m, 350, "Felted wool with a leather sole."),
        new(Shoes, "Hiking Shoes", "Gipfel", 159.00m, 980, "Ankle-high, waterproof, broken in at once."),
        new(Shoes, "Sandals", "Gipfel", 74.00m, 420, "Straps that adjust in three places."),
        new(Bags, "Rolltop Backpack", "Hide & Co", 139.00m, 1100, "Waxed canvas, a sleeve for a laptop."),
        new(Bags, "Weekender", "Hide & Co", 189.00m, 1400, "A night or three, as carry-on."),
        new(Bags, "Messenger Bag", "Radhaus", 99.00m, 900, "Stays put on a bicycle."),
        new(Bags, "Toiletry Bag", "Weber & Tochter", 34.00m, 150, "Opens flat, hangs anywhere."),
        new(Bags, "Cotton Tote", "Weber & Tochter", 14.90m, 120, "Heavy cotton, long handles."),
        new(Bags, "Cabin Suitcase", "Panorama", 199.00m, 2800, "A hard shell on four quiet wheels."),
        new(Books, "The Shipping Forecast", "Harbour Press", 18.00m, 380, "Essays on weather and the sea.", TaxClass: ReducedRate),
        new(Books, "Bread at Home", "Harbour Press", 29.00m, 1100, "Sixty recipes and one sourdough.", TaxClass: ReducedRate),
        new(Books, "A Short History of Maps", "Atlas & Sons", 24.90m, 720, "How the world was drawn.", TaxClass: ReducedRate),
        new(Books, "The Night Train", "Harbour Press", 14.00m, 310, "A novel in nine stations.", TaxClass: ReducedRate),
        new(Books, "Gardens for Balconies", "Atlas & Sons", 22.00m, 640, "What grows in pots, month by month.", TaxClass: ReducedRate),
        new(Books, "Repairing Bicycles", "Radhaus", 26.00m, 690, "With drawings that need no words.", TaxClass: ReducedRate),
    ];

    /// <summary>
    /// As many products as are asked for: those above, then editions of them in colours and series. Which one has which price follows from
    /// its number alone.
    /// </summary>
    public static IEnumerable<SeedProduct> Many(int count)
    {
        string[] colours = ["Black", "White", "Sand", "Forest", "Ocean", "Rust", "Slate"];
        for (var i = 0; i < count; i++)
        {
            var original = All[i % All.Count];
            var series = i / All.Count;
            yield return series == 0
                ? original
                : original with
                {
                    Name = $"{original.Name} {colours[i % colours.Length]} {series + 1}",
                    Price = original.Price + (((i * 7) % 40) - 10),
                    InitialStock = 20 + ((i * 13) % 200),
                };
        }
    }
}

namespace EShop.Demo;

/// <summary>What a category of the large demo shop sells.</summary>
/// <param name="Articles">What kinds of things.</param>
/// <param name="From">The lowest price, in euros.</param>
/// <param name="To">The highest price, in euros.</param>
/// <param name="WeightGrams">About how much a thing weighs.</param>
internal sealed record DemoRange(
    string Category,
    string[] Articles,
    int From,
    int To,
    int WeightGrams,
    string[] Brands,
    string TaxClass = "standard")
{
    public static IReadOnlyList<DemoRange> All { get; } =
    [
        new("Cameras", ["Mirrorless Camera", "Instant Camera", "Camera Bag", "Tripod"], 49, 1290, 900, ["Panorama", "Lumen"]),
        new("Televisions", ["Television 43\"", "Television 55\"", "Soundbar", "Wall Mount"], 39, 1490, 12000, ["Panorama", "Klangwerk"]),
        new("Wearables", ["Smart Watch", "Fitness Band", "Sleep Ring"], 49, 349, 60, ["Nordlys", "Sonar"]),
        new("Gaming", ["Game Controller", "Gaming Headset", "Racing Wheel", "Handheld Console"], 39, 449, 900, ["Tastwerk", "Sonar"]),
        new("Smart Home", ["Thermostat", "Door Sensor", "Light Strip", "Smart Plug"], 15, 189, 220, ["Lumen", "Memoria"]),
        new("Lighting", ["Table Lamp", "Pendant Lamp", "Desk Lamp", "Wall Light"], 29, 289, 2200, ["Lumen", "Lindholm"]),
        new("Bedding", ["Duvet", "Pillow", "Linen Sheet Set", "Mattress Topper"], 24, 249, 2400, ["Weber & Tochter", "Hearthstone"]),
        new("Bath", ["Bath Towel Set", "Shower Curtain", "Soap Dispenser", "Bath Mat"], 12, 89, 900, ["Weber & Tochter", "Morgen"]),
        new("Storage", ["Storage Box", "Laundry Basket", "Coat Rack", "Shoe Bench"], 15, 129, 4100, ["Lindholm", "Hearthstone"]),
        new("Decoration", ["Vase", "Picture Frame", "Wall Clock", "Candle Holder"], 12, 119, 1100, ["Lindholm", "Morgen"]),
        new("Cleaning", ["Cordless Vacuum", "Steam Mop", "Broom Set"], 15, 349, 4200, ["Morgen", "Glut"]),
        new("Climbing", ["Climbing Harness", "Rope 60 m", "Chalk Bag", "Climbing Helmet"], 19, 199, 1400, ["Basecamp", "Gipfel"]),
        new("Running", ["Running Vest", "Running Belt", "Running Cap", "Reflective Jacket"], 14, 139, 260, ["Gipfel", "Basecamp"]),
        new("Winter Sports", ["Ski Goggles", "Touring Skis", "Snowshoes", "Ski Gloves"], 39, 690, 1900, ["Gipfel", "Basecamp"]),
        new("Water Sports", ["Dry Bag", "Swim Goggles", "Paddle Board", "Wetsuit"], 15, 590, 2300, ["Basecamp", "Sonar"]),
        new("Gardening", ["Pruning Shears", "Watering Can", "Raised Bed", "Garden Hose"], 14, 159, 3200, ["Glut", "Hearthstone"]),
        new("Jackets", ["Rain Jacket", "Down Jacket", "Denim Jacket", "Wool Coat"], 79, 349, 900, ["Gipfel", "Weber & Tochter"]),
        new("Knitwear", ["Wool Sweater", "Cardigan", "Knitted Vest", "Beanie"], 29, 189, 450, ["Weber & Tochter"]),
        new("Shirts", ["Linen Shirt", "Oxford Shirt", "T-Shirt", "Flannel Shirt"], 19, 99, 260, ["Weber & Tochter", "Gipfel"]),
        new("Trousers", ["Chinos", "Jeans", "Hiking Trousers", "Shorts"], 39, 139, 520, ["Gipfel", "Hide & Co"]),
        new("Accessories", ["Leather Belt", "Silk Scarf", "Sunglasses", "Wallet"], 19, 159, 120, ["Hide & Co", "Weber & Tochter"]),
        new("Watches", ["Automatic Watch", "Field Watch", "Watch Strap"], 25, 590, 90, ["Hide & Co", "Nordlys"]),
        new("Skin Care", ["Day Cream", "Night Cream", "Face Wash", "Sun Lotion"], 8, 69, 180, ["Morgen", "Botanika"]),
        new("Hair Care", ["Shampoo", "Hair Oil", "Hair Dryer", "Brush"], 7, 149, 350, ["Botanika", "Morgen"]),
        new("Fragrance", ["Eau de Toilette", "Scented Candle", "Room Spray"], 18, 129, 320, ["Botanika"]),
        new("Shaving", ["Safety Razor", "Shaving Brush", "Shaving Soap"], 9, 79, 150, ["Solinger", "Botanika"]),
        new("Building Sets", ["Building Set", "Marble Run", "Train Set"], 19, 189, 1500, ["Kinderwerk"]),
        new("Board Games", ["Board Game", "Card Game", "Puzzle 1000"], 12, 69, 900, ["Kinderwerk", "Atlas & Sons"]),
        new("Plush", ["Plush Bear", "Plush Fox", "Plush Whale"], 12, 49, 300, ["Kinderwerk"]),
        new("Outdoor Toys", ["Kite", "Scooter", "Sandbox Set"], 14, 149, 1800, ["Kinderwerk", "Radhaus"]),
        new("Crafts", ["Watercolour Set", "Knitting Kit", "Clay Set"], 12, 59, 700, ["Kinderwerk", "Morgen"]),
        new("Coffee", ["Espresso Beans", "Filter Coffee", "Decaf Beans"], 7, 29, 500, ["Morgen"], "reduced"),
        new("Tea", ["Green Tea", "Black Tea", "Herbal Tea"], 5, 29, 150, ["Morgen", "Botanika"], "reduced"),
        new("Chocolate", ["Dark Chocolate", "Milk Chocolate", "Pralines"], 3, 39, 200, ["Morgen"], "reduced"),
        new("Spices", ["Pepper Mix", "Curry Powder", "Sea Salt"], 4, 19, 120, ["Hearthstone", "Botanika"], "reduced"),
        new("Oils", ["Olive Oil", "Rapeseed Oil", "Walnut Oil"], 7, 39, 900, ["Hearthstone"], "reduced"),
        new("Fiction", ["Novel", "Short Stories", "Crime Novel"], 9, 29, 380, ["Harbour Press", "Atlas & Sons"], "reduced"),
        new("Cooking", ["Cookbook", "Baking Book", "Wine Guide"], 14, 49, 1100, ["Harbour Press"], "reduced"),
        new("Travel", ["Travel Guide", "Hiking Guide", "City Map"], 8, 34, 420, ["Atlas & Sons"], "reduced"),
        new("Science", ["Field Guide", "Physics Primer", "Star Atlas"], 14, 59, 800, ["Atlas & Sons", "Harbour Press"], "reduced"),
        new("Writing", ["Fountain Pen", "Notebook", "Ink Set"], 6, 149, 250, ["Tastwerk", "Atlas & Sons"]),
        new("Desk Organisation", ["Desk Pad", "Pen Tray", "Cable Box"], 9, 69, 800, ["Tastwerk", "Lindholm"]),
    ];
}

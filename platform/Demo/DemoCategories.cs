namespace EShop.Demo;

/// <summary>The tree of categories of the demo shop.</summary>
public static class DemoCategories
{
    internal const string Audio = "Audio";
    internal const string Computers = "Computers";
    internal const string Phones = "Phones";
    internal const string Kitchen = "Kitchen";
    internal const string Furniture = "Furniture";
    internal const string Camping = "Camping";
    internal const string Cycling = "Cycling";
    internal const string Shoes = "Shoes";
    internal const string Bags = "Bags";
    internal const string Books = "Books";

    /// <summary>Those that the hand-picked products are in.</summary>
    public static IReadOnlyList<DemoCategory> Few { get; } =
    [
        new("Electronics", null),
        new(Audio, "Electronics"),
        new(Computers, "Electronics"),
        new(Phones, "Electronics"),
        new("Home", null),
        new(Kitchen, "Home"),
        new(Furniture, "Home"),
        new("Outdoor", null),
        new(Camping, "Outdoor"),
        new(Cycling, "Outdoor"),
        new("Fashion", null),
        new(Shoes, "Fashion"),
        new(Bags, "Fashion"),
        new(Books, null),
    ];

    /// <summary>All of a large shop; parents stand before what is below them.</summary>
    public static IReadOnlyList<DemoCategory> All { get; } =
    [
        new("Electronics", null),
        new("Audio", "Electronics"),
        new("Computers", "Electronics"),
        new("Phones", "Electronics"),
        new("Cameras", "Electronics"),
        new("Televisions", "Electronics"),
        new("Wearables", "Electronics"),
        new("Gaming", "Electronics"),
        new("Smart Home", "Electronics"),
        new("Home", null),
        new("Kitchen", "Home"),
        new("Furniture", "Home"),
        new("Lighting", "Home"),
        new("Bedding", "Home"),
        new("Bath", "Home"),
        new("Storage", "Home"),
        new("Decoration", "Home"),
        new("Cleaning", "Home"),
        new("Outdoor", null),
        new("Camping", "Outdoor"),
        new("Cycling", "Outdoor"),
        new("Climbing", "Outdoor"),
        new("Running", "Outdoor"),
        new("Winter Sports", "Outdoor"),
        new("Water Sports", "Outdoor"),
        new("Gardening", "Outdoor"),
        new("Fashion", null),
        new("Shoes", "Fashion"),
        new("Bags", "Fashion"),
        new("Jackets", "Fashion"),
        new("Knitwear", "Fashion"),
        new("Shirts", "Fashion"),
        new("Trousers", "Fashion"),
        new("Accessories", "Fashion"),
        new("Watches", "Fashion"),
        new("Beauty", null),
        new("Skin Care", "Beauty"),
        new("Hair Care", "Beauty"),
        new("Fragrance", "Beauty"),
        new("Shaving", "Beauty"),
        new("Toys", null),
        new("Building Sets", "Toys"),
        new("Board Games", "Toys"),
        new("Plush", "Toys"),
        new("Outdoor Toys", "Toys"),
        new("Crafts", "Toys"),
        new("Food", null),
        new("Coffee", "Food"),
        new("Tea", "Food"),
        new("Chocolate", "Food"),
        new("Spices", "Food"),
        new("Oils", "Food"),
        new("Books", null),
        new("Fiction", "Books"),
        new("Cooking", "Books"),
        new("Travel", "Books"),
        new("Science", "Books"),
        new("Office", null),
        new("Writing", "Office"),
        new("Desk Organisation", "Office"),
    ];
}

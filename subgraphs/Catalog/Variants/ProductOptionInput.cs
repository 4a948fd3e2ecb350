namespace EShop.Catalog.Variants;

/// <summary>What tells a variant from its siblings.</summary>
/// <param name="Name">What is chosen, such as Size: 1 to 50 characters.</param>
/// <param name="Value">What it is for this variant, such as M: 1 to 100 characters.</param>
public sealed record ProductOptionInput(string Name, string Value);

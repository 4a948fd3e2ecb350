using EShop.Basket.Products;
using EShop.Graph;

namespace EShop.Basket.Problems;

/// <summary>Something that the shopper should know before ordering.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Message">The same in words.</param>
/// <param name="Product">The product that it is about; null where it is about the basket.</param>
/// <param name="Requested">Units in the line, where there are too few.</param>
/// <param name="Available">Units that there are, where there are too few.</param>
/// <param name="PreviousPrice">What a unit cost, where that changed.</param>
/// <param name="CurrentPrice">What a unit costs now, where that changed.</param>
public sealed record BasketProblem(
    BasketProblemCode Code,
    string Message,
    Product? Product = null,
    int? Requested = null,
    int? Available = null,
    Money? PreviousPrice = null,
    Money? CurrentPrice = null);

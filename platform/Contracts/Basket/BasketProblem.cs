namespace EShop.Contracts;

/// <summary>One reason for which a basket is refused.</summary>
/// <param name="Code">A constant of <see cref="BasketProblemCodes"/>.</param>
public sealed record BasketProblem(
    string Code,
    string Message,
    Guid? ProductId = null,
    int? Requested = null,
    int? Available = null,
    decimal? PreviousPrice = null,
    decimal? CurrentPrice = null);

namespace Cacao.Fusion.Execution;

/// <summary>An operation that cannot be planned, with the code and, where one is to blame, the field.</summary>
internal sealed class PlanningException(string message, string code, string? coordinate = null) : Exception(message)
{
    public string Code { get; } = code;

    public string? Coordinate { get; } = coordinate;
}

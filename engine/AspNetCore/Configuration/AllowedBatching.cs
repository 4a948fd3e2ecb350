namespace Cacao.AspNetCore;

/// <summary>Which kinds of batches an endpoint takes.</summary>
[Flags]
public enum AllowedBatching
{
    None = 0,

    /// <summary>A list of variable sets for one operation.</summary>
    VariableBatching = 1,

    /// <summary>A list of requests.</summary>
    RequestBatching = 2,
    All = VariableBatching | RequestBatching,
}

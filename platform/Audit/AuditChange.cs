namespace EShop.Audit;

/// <summary>What became of one field of a record.</summary>
[Shareable]
[GraphQLDescription("What became of one field of a record.")]
public sealed class AuditChange
{
    [GraphQLDescription("The field's name.")]
    public required string Field { get; init; }

    /// <summary>Null where the record is new or the field was empty; secrets are not shown.</summary>
    [GraphQLDescription("The value before; null where the record is new or the field was empty. Secrets are not shown.")]
    public string? Before { get; init; }

    /// <summary>Null where the record is gone or the field is empty; secrets are not shown.</summary>
    [GraphQLDescription("The value after; null where the record is gone or the field is empty. Secrets are not shown.")]
    public string? After { get; init; }
}

namespace EShop.Audit;

/// <summary>What was done to a record.</summary>
public enum AuditAction
{
    /// <summary>The record was made.</summary>
    Created,

    /// <summary>Fields of the record changed.</summary>
    Updated,

    /// <summary>The record was removed.</summary>
    Deleted
}

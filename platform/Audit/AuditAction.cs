namespace EShop.Audit;

/// <summary>What was done to a record.</summary>
public enum AuditAction
{
    Created,
    Updated,
    Deleted
}

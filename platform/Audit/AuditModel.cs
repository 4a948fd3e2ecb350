using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EShop.Audit;

/// <summary>What of a model the audit trail sees.</summary>
public static class AuditModel
{
    private const string Annotation = "EShop:NotAudited";

    // Whatever a service calls its secrets; what a trail shows, everybody who reads it knows.
    private static readonly string[] s_secrets = ["Password", "Secret", "Hash", "Token", "PrivateKey", "ResetCode", "ConfirmationCode"];

    /// <summary>Adds the table of the trail.</summary>
    public static ModelBuilder AddAuditEntities(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        return modelBuilder.ApplyConfiguration(new AuditEntryConfiguration());
    }

    /// <summary>Leaves records of this type out of the trail: those that follow from others, such as ledgers and copies.</summary>
    public static EntityTypeBuilder<T> IsNotAudited<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.HasAnnotation(Annotation, true);
        return builder;
    }

    internal static bool IsAudited(IReadOnlyEntityType type)
        => type.ClrType != typeof(AuditEntry)
            && type.ClrType != typeof(AuditChange)
            && type.FindAnnotation(Annotation) is null
            && type.ClrType.Assembly.GetName().Name != "EShop.Messaging";

    internal static bool IsSecret(IReadOnlyProperty property)
    {
        if (property.ClrType == typeof(byte[]))
        {
            return true;
        }

        foreach (var secret in s_secrets)
        {
            if (property.Name.EndsWith(secret, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

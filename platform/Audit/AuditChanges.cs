using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace EShop.Audit;

/// <summary>Reads from a tracked record what is about to become of it.</summary>
internal static class AuditChanges
{
    private const string Hidden = "***";
    private const int MaxLength = 4000;

    public static List<AuditChange> Of(EntityEntry entry)
    {
        var changes = new List<AuditChange>();
        foreach (var property in entry.Properties)
        {
            if (property.Metadata.IsShadowProperty()
                || property.Metadata.IsPrimaryKey()
                || (entry.State == EntityState.Modified && !property.IsModified))
            {
                continue;
            }

            var hide = AuditModel.IsSecret(property.Metadata);
            var before = entry.State == EntityState.Added ? null : Text(property.OriginalValue, hide);
            var after = entry.State == EntityState.Deleted ? null : Text(property.CurrentValue, hide);
            if (hide ? before is not null || after is not null : before != after)
            {
                changes.Add(new AuditChange { Field = property.Metadata.Name, Before = before, After = after });
            }
        }

        return changes;
    }

    public static string KeyOf(EntityEntry entry)
        => entry.Metadata.FindPrimaryKey() is { } key
            ? string.Join('/', key.Properties.Select(p => Text(entry.Property(p).CurrentValue, hide: false)))
            : string.Empty;

    private static string? Text(object? value, bool hide)
    {
        if (value is null)
        {
            return null;
        }

        if (hide)
        {
            return Hidden;
        }

        var text = value switch
        {
            string s => s,
            DateTimeOffset time => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ when value.GetType().IsPrimitive => value.ToString()!,
            _ => JsonSerializer.Serialize(value)
        };
        return text.Length > MaxLength ? text[..MaxLength] : text;
    }
}

using System.Globalization;
using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>
/// How long caches may keep the answer to an operation, by composed <c>@cacheControl</c>: as long as the shortest-lived of its fields. A field
/// that is an object, or a root field, and says nothing may not be kept at all; a leaf says nothing and lives as long as its object. What
/// roles decide over is for its user alone.
/// </summary>
internal sealed class CachePolicy
{
    private const string NoStore = "no-store";

    private readonly SortedSet<string> _vary = new(StringComparer.OrdinalIgnoreCase);
    private int _maxAge = int.MaxValue;
    private int _sharedMaxAge = int.MaxValue;
    private bool _isPrivate;

    private CachePolicy(CompositeSchema schema, ResponseObject root, bool hasRules)
    {
        _isPrivate = hasRules;
        Visit(schema, root);
        if (_maxAge == int.MaxValue)
        {
            return;
        }

        Vary = _vary.Count == 0 ? null : string.Join(", ", _vary);
        Header = _maxAge == 0 && _sharedMaxAge == 0
            ? NoStore
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(_isPrivate ? "private" : "public")}, max-age={_maxAge}{(_sharedMaxAge == _maxAge || _isPrivate ? "" : $", s-maxage={_sharedMaxAge}")}");
    }

    /// <summary>The header <c>Cache-Control</c>; null where the operation has no field of which anything is known.</summary>
    public string? Header { get; }

    /// <summary>The header <c>Vary</c>.</summary>
    public string? Vary { get; }

    /// <summary>What an answer that misses something, or changed something, has instead.</summary>
    public static string Uncacheable => NoStore;

    /// <summary>Null where the schema says nothing about caching.</summary>
    public static CachePolicy? Of(CompositeSchema schema, ResponseObject root, OperationType type, bool hasRules)
        => schema.HasCacheControl && type == OperationType.Query ? new CachePolicy(schema, root, hasRules) : null;

    private void Visit(CompositeSchema schema, ResponseObject target)
    {
        foreach (var field in target.Fields)
        {
            if (field.IsHidden || field.Definition is null)
            {
                continue;
            }

            if (field.Kind != ResponseFieldKind.Data)
            {
                // The gateway's own lookup by global id, and what a caller may not see.
                Take(null, null, mustSay: true);
            }
            else
            {
                foreach (var index in field.Types.Indexes())
                {
                    var definition = schema.ObjectTypes[index].Fields[field.Name];
                    Take(
                        definition.CacheControl,
                        definition.Type.Named.CacheControl,
                        mustSay: target.ParentField is null || definition.Type.Named.IsComposite);
                }
            }

            if (field.Child is { } child)
            {
                Visit(schema, child);
            }
        }
    }

    private void Take(CacheControlRule? ofField, CacheControlRule? ofType, bool mustSay)
    {
        var inherits = ofField?.InheritsMaxAge == true || (ofField?.MaxAge is null && ofType?.InheritsMaxAge == true);
        var maxAge = ofField?.MaxAge ?? (inherits ? null : ofType?.MaxAge);
        var sharedMaxAge = ofField?.SharedMaxAge ?? (ofField?.MaxAge ?? (inherits ? null : ofType?.SharedMaxAge)) ?? maxAge;
        if (mustSay && !inherits)
        {
            maxAge ??= 0;
            sharedMaxAge ??= 0;
        }

        _maxAge = Math.Min(_maxAge, maxAge ?? int.MaxValue);
        _sharedMaxAge = Math.Min(_sharedMaxAge, sharedMaxAge ?? int.MaxValue);
        _isPrivate |= ofField?.IsPrivate == true || ofType?.IsPrivate == true;
        _vary.UnionWith(ofField?.Vary ?? []);
        _vary.UnionWith(ofType?.Vary ?? []);
    }
}

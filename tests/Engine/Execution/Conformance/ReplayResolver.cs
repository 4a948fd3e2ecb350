using System.Globalization;
using System.Text.Json;
using Cacao.Types;

namespace Cacao.Execution.Tests.Conformance;

/// <summary>Resolves fields as a recorded run did, by response path.</summary>
internal sealed class ReplayResolver
{
    private readonly Dictionary<string, JsonElement> _outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _types = new(StringComparer.Ordinal);

    private readonly bool _isPartial;

    /// <param name="trace">What each resolver did.</param>
    /// <param name="isPartial">True when the recorded run could end before all resolvers ran: the others give objects and nulls.</param>
    public ReplayResolver(JsonElement trace, bool isPartial = false)
    {
        _isPartial = isPartial;
        foreach (var entry in trace.EnumerateArray())
        {
            var path = entry.GetProperty("path").GetRawText();
            if (entry.TryGetProperty("abstract", out _))
            {
                _types[Normalize(entry.GetProperty("path"))] = entry;
            }
            else
            {
                AddOutcome(entry.GetProperty("path"), entry.GetProperty("outcome"));
            }
        }
    }

    /// <summary>Later items of some recorded streams bear the index of the one before them.</summary>
    private void AddOutcome(JsonElement path, JsonElement outcome)
    {
        var key = Normalize(path);
        if (!_outcomes.TryAdd(key, outcome))
        {
            var segments = path.EnumerateArray().Select(s => s.ToString()).ToArray();
            var index = Array.FindLastIndex(segments, s => int.TryParse(s, out _));
            if (index >= 0)
            {
                segments[index] = (int.Parse(segments[index], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
            }

            _outcomes[string.Concat(segments.Select(s => "/" + s))] = outcome;
        }
    }

    public void Configure(SchemaBuilder builder)
    {
        builder.SetDefaultResolver(Resolve);
        builder.ConfigureMerged(schema =>
        {
            foreach (var type in schema.Types)
            {
                if (type is InterfaceTypeConfiguration interfaceType)
                {
                    interfaceType.ResolveType = ResolveType;
                }
                else if (type is UnionTypeConfiguration union)
                {
                    union.ResolveType = ResolveType;
                }
                else if (type is ObjectTypeConfiguration objectType && type.Name == schema.SubscriptionTypeName)
                {
                    foreach (var field in objectType.Fields)
                    {
                        field.SubscribeResolver = context => new ValueTask<IAsyncEnumerable<object?>>(OneEvent());
                    }
                }
            }
        });
    }

    private static async IAsyncEnumerable<object?> OneEvent()
    {
        await Task.Yield();
        yield return new object();
    }

    private ValueTask<object?> Resolve(IResolverContext context)
    {
        var path = Key(context.Path);
        return _outcomes.TryGetValue(path, out var outcome)
            ? Replay(path, outcome, context.Field.Type)
            : _isPartial
                ? new ValueTask<object?>(context.Field.Type.NamedType.IsCompositeType ? new Node(path) : null)
                : throw new InvalidOperationException($"There is no outcome for {path}.");
    }

    private ValueTask<object?> Replay(string path, JsonElement outcome, IType type)
    {
        if (outcome.TryGetProperty("promise", out _))
        {
            return new ValueTask<object?>(Later(path, outcome, type));
        }

        return new ValueTask<object?>(Value(path, outcome, type));
    }

    private async Task<object?> Later(string path, JsonElement outcome, IType type)
    {
        await Task.Yield();
        return Value(path, outcome, type);
    }

    private object? Value(string path, JsonElement outcome, IType type)
    {
        if (outcome.TryGetProperty("throw", out var message))
        {
            throw new GraphQLException(message.GetString()!);
        }

        if (outcome.TryGetProperty("error", out var error))
        {
            return ErrorBuilder.New().SetMessage(error.GetString()!).Build();
        }

        if (outcome.TryGetProperty("asyncIterable", out _))
        {
            return Sequence(path, outcome.GetProperty("items"), (type.NullableType as ListType)?.ElementType ?? type);
        }

        if (outcome.TryGetProperty("list", out var list))
        {
            var elementType = (type.NullableType as ListType)?.ElementType ?? type;
            var items = new object?[list.GetArrayLength()];
            for (var i = 0; i < items.Length; i++)
            {
                var item = list[i];
                var itemPath = $"{path}/{i.ToString(CultureInfo.InvariantCulture)}";
                items[i] = item.TryGetProperty("promise", out _) ? Later(itemPath, item, elementType) : Item(itemPath, item, elementType);
            }

            return items;
        }

        return outcome.TryGetProperty("object", out _) ? new Node(path) : Leaf(outcome.GetProperty("value"), type);
    }

    private async IAsyncEnumerable<object?> Sequence(string path, JsonElement items, IType type)
    {
        var index = 0;
        foreach (var item in items.EnumerateArray())
        {
            await Task.Yield();
            var itemPath = $"{path}/{index++.ToString(CultureInfo.InvariantCulture)}";
            if (item.TryGetProperty("throw", out var message))
            {
                throw new GraphQLException(message.GetString()!);
            }

            yield return item.TryGetProperty("promise", out _) ? Later(itemPath, item, type) : Item(itemPath, item, type);
        }
    }

    private object? Item(string path, JsonElement item, IType type)
    {
        try
        {
            return Value(path, item, type);
        }
        catch (GraphQLException exception)
        {
            return exception.Errors[0];
        }
    }

    /// <summary>Enum values are recorded as resolvers gave them or as the response showed them.</summary>
    private static object? Leaf(JsonElement value, IType type) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt32(out var number) ? number : value.GetDouble(),
        JsonValueKind.Array => value.EnumerateArray().Select(item => Leaf(item, type)).ToArray(),
        _ => value.Clone(),
    };

    private string? ResolveType(object value)
    {
        if (value is not Node node || !_types.TryGetValue(node.Path, out var entry))
        {
            return null;
        }

        return entry.TryGetProperty("throw", out var message)
            ? throw new GraphQLException(message.GetString()!)
            : entry.GetProperty("runtimeType").GetString();
    }

    private static string Normalize(JsonElement path) => string.Concat(path.EnumerateArray().Select(s => "/" + s));

    private static string Key(Cacao.Types.Path path) => string.Concat(path.ToList().Select(s => string.Create(CultureInfo.InvariantCulture, $"/{s}")));

    /// <summary>An object of the recorded run, known by where it stood.</summary>
    private sealed record Node(string Path)
    {
        public override string ToString() => "{}";
    }
}

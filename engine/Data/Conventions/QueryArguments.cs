using Cacao.Types;

namespace Cacao.Data;

/// <summary>Gives fields the arguments that filter and sort their lists.</summary>
internal sealed class QueryArguments(SchemaConfiguration schema, DataSchemaFeature feature)
{
    private readonly Dictionary<string, FilterInputs> _filters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortInputs> _sorts = new(StringComparer.Ordinal);
    private Type? _items;

    /// <summary>Remembers the items of the field before its type changes.</summary>
    public void Prepare(FieldConfiguration field) => _items = FieldItems.GetType(schema, field);

    public void Add(FieldConfiguration field)
    {
        if (field.Features.Get<FilteringFeature>() is { } filtering)
        {
            AddFilter(field, filtering);
        }

        if (field.Features.Get<SortingFeature>() is { } sorting)
        {
            AddSort(field, sorting);
        }
    }

    private void AddFilter(FieldConfiguration field, FilteringFeature filtering)
    {
        var inputs = GetFilters(filtering.Scope);
        var name = filtering.Input is { } input
            ? inputs.GetOrAdd(input)
            : inputs.GetOrAdd(filtering.FilterType ?? filtering.EntityType ?? _items ?? throw NoList(field));
        if (name is not null)
        {
            field.Features.Set(new FilteringSettings(inputs.Argument));
            field.Arguments.Add(Argument(inputs.Argument, TypeReference.Of(name), typeof(IFilter), static o => o.Filtering.DefaultFilterArgumentCost));
        }
    }

    private void AddSort(FieldConfiguration field, SortingFeature sorting)
    {
        var inputs = GetSorts(sorting.Scope);
        var name = sorting.Input is { } input
            ? inputs.GetOrAdd(input)
            : inputs.GetOrAdd(sorting.SortType ?? sorting.EntityType ?? _items ?? throw NoList(field));
        if (name is not null)
        {
            field.Features.Set(new SortingSettings(inputs.Argument));
            var list = TypeReference.Of(name).AsNonNull().AsList();
            field.Arguments.Add(Argument(inputs.Argument, list, typeof(IReadOnlyList<SortInput>), static o => o.Sorting.DefaultSortArgumentCost));
        }
    }

    private FilterInputs GetFilters(string? scope)
    {
        var key = scope ?? string.Empty;
        if (!_filters.TryGetValue(key, out var inputs))
        {
            var convention = feature.Filters.GetValueOrDefault(key)
                ?? (scope is null
                    ? new FilterConvention(static c => c.AddDefaults())
                    : throw new SchemaException($"There is no filter convention \"{scope}\"."));
            _filters.Add(key, inputs = new FilterInputs(schema, convention, scope));
        }

        return inputs;
    }

    private SortInputs GetSorts(string? scope)
    {
        var key = scope ?? string.Empty;
        if (!_sorts.TryGetValue(key, out var inputs))
        {
            var convention = feature.Sorts.GetValueOrDefault(key)
                ?? (scope is null
                    ? new SortConvention(static c => c.AddDefaults())
                    : throw new SchemaException($"There is no sort convention \"{scope}\"."));
            _sorts.Add(key, inputs = new SortInputs(schema, convention, scope));
        }

        return inputs;
    }

    private static SchemaException NoList(FieldConfiguration field)
        => new($"The field \"{field.Name}\" is filtered or sorted, but gives no list.");

    private InputValueConfiguration Argument(string name, TypeReference type, Type runtimeType, Func<CostOptions, double?> weight)
    {
        var argument = new InputValueConfiguration { Name = name, Type = type, RuntimeType = runtimeType };
        schema.AddCost(argument.Directives, weight);
        return argument;
    }
}

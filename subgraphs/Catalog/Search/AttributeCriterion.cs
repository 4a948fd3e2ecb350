using System.Linq.Expressions;
using EShop.Catalog.Attributes;

namespace EShop.Catalog.Search;

/// <summary>A wanted attribute.</summary>
/// <param name="DefinitionId">Null for a key that no attribute has: nothing fits.</param>
/// <param name="Fits">True for the values that are wanted.</param>
internal sealed record AttributeCriterion(Guid? DefinitionId, Expression<Func<ProductAttributeValue, bool>> Fits)
{
    public static AttributeCriterion Of(ProductAttributeFilterInput input, ProductAttributeDefinition? definition)
    {
        if (definition is null)
        {
            return new(null, value => false);
        }

        var id = definition.Id;
        if (input is { Values: null, Min: null, Max: null })
        {
            return new(id, value => value.DefinitionId == id);
        }

        var texts = input.Values?.ToArray() ?? [];
        switch (definition.Type)
        {
            case ProductAttributeType.Number:
                var any = input.Values is null;
                var min = input.Min ?? -AttributeRules.MaxNumber;
                var max = input.Max ?? AttributeRules.MaxNumber;
                var numbers = texts.Select(AttributeValues.ToNumber).Where(n => n is not null).ToArray();
                return new(
                    id,
                    value => value.DefinitionId == id
                        && value.NumberValue >= min && value.NumberValue <= max
                        && (any || numbers.Contains(value.NumberValue)));
            case ProductAttributeType.Boolean:
                var booleans = texts.Select(AttributeValues.ToBoolean).Where(b => b is not null).ToArray();
                return new(id, value => value.DefinitionId == id && booleans.Contains(value.BooleanValue));
            default:
                return new(id, value => value.DefinitionId == id && texts.Contains(value.TextValue));
        }
    }
}

using EShop.Catalog.Categories;
using EShop.Catalog.Data;
using EShop.Defaults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Catalog.Attributes;

[MutationType]
public static partial class AttributeDefinitionMutations
{
    /// <summary>Defines an attribute that products can have from then on.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductAttributeInvalidException>]
    [Error<ProductAttributeKeyTakenException>]
    [Error<CategoryNotFoundException>]
    public static async Task<ProductAttributeDefinition> DefineProductAttributeAsync(
        DefineProductAttributeInput input,
        CatalogContext db,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var definition = new ProductAttributeDefinition
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            Key = AttributeRules.CheckKey(input.Key),
            Name = AttributeRules.CheckName(input.Name),
            Type = input.Type,
            Unit = AttributeRules.CheckUnit(input.Type, input.Unit),
            IsFacetable = input.IsFacetable,
            AllowedValues = AttributeRules.CheckAllowedValues(input.Type, input.AllowedValues),
            CategoryId = await CategoryRules.CheckAsync(db, input.CategoryId, cancellationToken),
            Position = input.Position,
        };
        db.AttributeDefinitions.Add(definition);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new ProductAttributeKeyTakenException(definition.Key);
        }

        return definition;
    }

    /// <summary>Changes what is given of an attribute's definition. Key, type and category stay.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductAttributeNotFoundException>]
    [Error<ProductAttributeInvalidException>]
    public static async Task<ProductAttributeDefinition> UpdateProductAttributeAsync(
        UpdateProductAttributeInput input,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var definition = await AttributeStore.LockAsync(db, input.Id, cancellationToken);
        definition.Name = input.Name is null ? definition.Name : AttributeRules.CheckName(input.Name);
        definition.Unit = input.Unit is null ? definition.Unit : AttributeRules.CheckUnit(definition.Type, input.Unit);
        definition.IsFacetable = input.IsFacetable ?? definition.IsFacetable;
        definition.Position = input.Position ?? definition.Position;
        if (input.AllowedValues is not null)
        {
            definition.AllowedValues = AttributeRules.CheckAllowedValues(definition.Type, input.AllowedValues);
            await AttributeStore.CheckValuesInUseAsync(db, definition, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return definition;
    }

    /// <summary>Deletes the definition of an attribute that no product has.</summary>
    [Authorize(Roles = [Roles.Staff, Roles.Admin])]
    [Error<ProductAttributeNotFoundException>]
    [Error<ProductAttributeInUseException>]
    public static async Task<ProductAttributeDefinition> DeleteProductAttributeAsync(
        [ID<ProductAttributeDefinition>] Guid id,
        CatalogContext db,
        CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var definition = await AttributeStore.LockAsync(db, id, cancellationToken);
        var products = await db.AttributeValues.CountAsync(v => v.DefinitionId == id, cancellationToken);
        if (products > 0)
        {
            throw new ProductAttributeInUseException(products);
        }

        db.AttributeDefinitions.Remove(definition);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return definition;
    }
}

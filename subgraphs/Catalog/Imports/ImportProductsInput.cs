namespace EShop.Catalog.Imports;

/// <param name="Format">How the lines are written.</param>
/// <param name="Content">
/// The file: at most 50 000 products and 16 million characters. The columns of CSV and the properties of JSON are <c>sku</c> (which says what product a
/// line is about), <c>name</c> and <c>price</c> (both needed for new products), <c>currency</c>, <c>description</c>, <c>brand</c>, <c>category</c> (its slug
/// or path), <c>imageUrl</c>, <c>taxClass</c>, <c>weightGrams</c>, <c>publish</c>, <c>initialStock</c> (of new products alone), and <c>attributes.key</c> for
/// each attribute (in JSON an object <c>attributes</c>). What is left out or empty stays as it is.
/// </param>
public sealed record ImportProductsInput(ProductImportFormat Format, string Content);

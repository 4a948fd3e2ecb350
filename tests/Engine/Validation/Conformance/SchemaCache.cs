using System.Collections.Concurrent;
using Cacao.Types;
using EShop.Testing.Conformance;

namespace Cacao.Validation.Conformance;

/// <summary>The schemas that cases share, built once.</summary>
internal sealed class SchemaCache
{
    private readonly ConcurrentDictionary<string, Schema> _schemas = new(StringComparer.Ordinal);

    public Schema Get(ConformanceCase item)
    {
        var key = item.Text("schema")!;
        return _schemas.GetOrAdd(key, _ => TestSchema.Build(item.File.Schema(key), new RefusingScalar()));
    }
}

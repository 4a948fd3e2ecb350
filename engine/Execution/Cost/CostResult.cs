using System.Buffers;
using System.Text.Json;
using Cacao.Types;

namespace Cacao.Execution.Cost;

/// <summary>The cost of an operation that was not executed.</summary>
internal sealed class CostResult(OperationCost cost) : OperationResult
{
    /// <summary>There is no data, but nothing is wrong with the request either.</summary>
    public override bool HasData => true;

    public override IReadOnlyList<IError> Errors => [];

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        using var json = new Utf8JsonWriter(writer);
        json.WriteStartObject();
        ResponseWriter.WriteIndices(json, this);
        ResponseWriter.WriteExtensions(json, cost.ToExtensions());
        json.WriteEndObject();
    }
}

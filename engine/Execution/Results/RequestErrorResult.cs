using System.Buffers;
using Cacao.Types;

namespace Cacao.Execution;

/// <summary>A response without data: the request was refused before execution (specification section 7.1.3).</summary>
public sealed class RequestErrorResult(params IReadOnlyList<IError> errors) : OperationResult
{
    public override bool HasData => false;

    public override IReadOnlyList<IError> Errors { get; } = errors;

    public override void WriteTo(IBufferWriter<byte> writer) => ResponseWriter.WriteErrorResponse(writer, this);
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Cacao.Language;

namespace Cacao.Types;

/// <summary>
/// The <c>Upload</c> scalar (GraphQL multipart request specification). A file takes the place of a null in the variables; it has no literal.
/// </summary>
public sealed class UploadType : ScalarType<IFile>
{
    public UploadType()
        : base("Upload", "The `Upload` scalar type represents a file upload.")
    {
    }

    protected override bool TryCoerceLiteral(ValueNode literal, [NotNullWhen(true)] out IFile? value)
    {
        value = null;
        return false;
    }

    protected override bool TryCoerceInput(ref Utf8JsonReader reader, [NotNullWhen(true)] out IFile? value)
    {
        value = null;
        return false;
    }

    protected override void Write(IFile value, ResultWriter writer)
        => throw new ResultCoercionException("Upload cannot be a result.");

    protected override ValueNode CreateLiteral(IFile value) => new StringValueNode(value.Name, isBlock: false);

    protected override string DescribeInvalid(string value) => $"Upload cannot represent value: {value}; expected a file.";
}

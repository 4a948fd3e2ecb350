using System.Net.Mail;
using System.Text;

namespace EShop.Notifications.Outgoing.Delivery;

/// <summary>Writes an e-mail with a plain and an HTML part (RFC 5322, RFC 2046).</summary>
internal static class MailFile
{
    public static string Write(OutgoingMessage message, string from)
    {
        var boundary = $"part-{message.Id:N}";
        var text = new StringBuilder();
        Line($"From: {AddressOf(from)}");
        Line($"To: {AddressOf(message.Recipient)}");
        Line($"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(message.Subject))}?=");
        Line($"Date: {message.CreatedAt.UtcDateTime:R}");
        Line($"Message-ID: {IdOf(message)}");
        Line("MIME-Version: 1.0");
        Line($"Content-Type: multipart/alternative; boundary=\"{boundary}\"");
        Line("");
        Part("text/plain", message.Text ?? "");
        Part("text/html", message.Html ?? "");
        Line($"--{boundary}--");
        return text.ToString();

        void Line(string line) => text.Append(line).Append("\r\n");

        void Part(string type, string content)
        {
            Line($"--{boundary}");
            Line($"Content-Type: {type}; charset=utf-8");
            Line("Content-Transfer-Encoding: base64");
            Line("");
            Line(Convert.ToBase64String(Encoding.UTF8.GetBytes(content), Base64FormattingOptions.InsertLineBreaks));
        }
    }

    /// <summary>The same for every try, so that a receiver can tell a repetition.</summary>
    public static string IdOf(OutgoingMessage message) => $"<{message.Id:N}@eshop>";

    /// <summary>An address that cannot smuggle a header in.</summary>
    public static MailAddress AddressOf(string text)
        => !text.AsSpan().ContainsAny('\r', '\n') && MailAddress.TryCreate(text, out var address)
            ? address
            : throw new UndeliverableException("This is no e-mail address.");
}

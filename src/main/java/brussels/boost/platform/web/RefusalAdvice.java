package brussels.boost.platform.web;

import brussels.boost.platform.security.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** A "no" that no controller answered becomes the page that says so; other failures go on to {@link ErrorController}. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {
    private final ErrorPage.Maker errors;

    RefusalAdvice(ErrorPage.Maker errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    View refused(Refusal refusal, HttpServletRequest request) {
        return errors.answer(refusal, request);
    }

    /** An identifier that is none is answered like what does not exist. */
    @ExceptionHandler
    View mistyped(TypeMismatchException mismatch, HttpServletRequest request) {
        return errors.answer(404, request);
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class,
        HttpRequestMethodNotSupportedException.class, HttpMediaTypeException.class,
        MissingServletRequestParameterException.class})
    View unknown(Exception unknown, HttpServletRequest request) {
        return errors.answer(((ErrorResponse) unknown).getStatusCode().value(), request);
    }

    @ExceptionHandler
    View tooBig(MultipartException upload, HttpServletRequest request) {
        return errors.answer(upload instanceof MaxUploadSizeExceededException ? 413 : 400, request);
    }
}
